using System.Text;
using Estimator;

namespace QuoteShared.Homes;

/// <summary>What is to be said about a row beside its price, or in place of it.</summary>
/// <param name="Code">Why the row has no price, as one word; empty if it has one.</param>
/// <param name="Column">The column it is about.</param>
/// <param name="Text">What is wrong and what is accepted, or what to know about the price.</param>
internal sealed record Remark(string Code, string Column, string Text)
{
    /// <summary>A row can be wrong in many ways; what it says of them stays short.</summary>
    private const int LongestText = 600;

    /// <summary>The column of each member of a job that a table has.</summary>
    private static readonly Dictionary<string, HomeColumn> ColumnOfPath = new()
    {
        ["house.floorArea"] = HomeColumn.FloorArea,
        ["paintableArea"] = HomeColumn.PaintableArea,
        ["house.stories"] = HomeColumn.Stories,
        ["house.yearBuilt"] = HomeColumn.YearBuilt,
        ["house.bedrooms"] = HomeColumn.Bedrooms,
        ["house.zip"] = HomeColumn.Zip,
        ["coats"] = HomeColumn.Coats,
        ["area"] = HomeColumn.Area,
        ["count"] = HomeColumn.Count,
        ["length"] = HomeColumn.Length,
    };

    private byte[]? _codeBytes;
    private byte[]? _textBytes;
    private byte[]? _codeField;
    private byte[]? _textField;

    /// <summary>Whether the row has no price because of it.</summary>
    public bool IsProblem { get; } = Code.Length > 0;

    /// <summary>The code as UTF-8.</summary>
    public ReadOnlySpan<byte> CodeBytes => _codeBytes ??= Encoding.UTF8.GetBytes(Code);

    /// <summary>The text as UTF-8.</summary>
    public ReadOnlySpan<byte> TextBytes => _textBytes ??= Encoding.UTF8.GetBytes(Text);

    /// <summary>The code as a field of a CSV line.</summary>
    public ReadOnlySpan<byte> CodeField => _codeField ??= CsvField.Of(CodeBytes);

    /// <summary>The text as a field of a CSV line.</summary>
    public ReadOnlySpan<byte> TextField => _textField ??= CsvField.Of(TextBytes);

    /// <summary>What to know about a price.</summary>
    public static Remark Note(string column, string text) => new("", column, text);

    /// <summary>The library's own words for what to know about a price.</summary>
    public static Remark NoteOf(Issue issue) => Note(ColumnOf(issue), $"{ColumnOf(issue)}: {issue.Message.TrimEnd('.')}");

    /// <summary>The library's own words for what stands in the way of a price.</summary>
    public static Remark Refused(BulkIssue code, IReadOnlyList<Issue> issues)
    {
        Issue[] errors = [.. issues.Where(issue => issue.Severity == Severity.Error)];
        return errors.Length == 0
            ? new(code.ToString(), "row", $"row: {code}")
            : new(code.ToString(), ColumnOf(errors[0]), string.Join("; ", errors.Select(error => $"{ColumnOf(error)}: {error.Message.TrimEnd('.')}")));
    }

    /// <summary>Adds what else is to be said about a row; a problem comes first.</summary>
    public static Remark Join(Remark? earlier, Remark later) => earlier switch
    {
        null => later,
        { IsProblem: false } when later.IsProblem => later.With(earlier.Text),
        _ => earlier.With(later.Text),
    };

    private Remark With(string more) => new(Code, Column, Excerpt.Of($"{Text}; {more}", LongestText));

    private static string ColumnOf(Issue issue) =>
        ColumnOfPath.TryGetValue(issue.Path, out HomeColumn column) ? ColumnNames.Of(column) : issue.Path;
}
