using Estimator;

namespace QuoteConsole.Homes;

/// <summary>What the issue column of a row says.</summary>
/// <param name="IsProblem">Whether the row has no price because of it.</param>
/// <param name="Column">The column it is about.</param>
/// <param name="Text">What is wrong and what is accepted, or what to know about the price.</param>
internal sealed record Remark(bool IsProblem, string Column, string Text)
{
    /// <summary>The column of each member of a job that a table has.</summary>
    private static readonly Dictionary<string, HomeColumn> ColumnOfPath = new()
    {
        ["house.floorArea"] = HomeColumn.FloorArea,
        ["paintableArea"] = HomeColumn.PaintableArea,
        ["house.stories"] = HomeColumn.Stories,
        ["house.yearBuilt"] = HomeColumn.YearBuilt,
        ["coats"] = HomeColumn.Coats,
    };

    /// <summary>The library's own words for what stands in the way of a price.</summary>
    public static Remark Refused(IReadOnlyList<Issue> issues)
    {
        Issue[] errors = [.. issues.Where(issue => issue.Severity == Severity.Error)];
        return new(true, ColumnOf(errors[0]), string.Join("; ", errors.Select(error => $"{ColumnOf(error)}: {error.Message.TrimEnd('.')}")));
    }

    /// <summary>Adds what else is to be said about a row; a problem comes first.</summary>
    public static Remark Join(Remark? earlier, Remark later) => earlier switch
    {
        null => later,
        { IsProblem: false } when later.IsProblem => later with { Text = $"{later.Text}; {earlier.Text}" },
        _ => earlier with { Text = $"{earlier.Text}; {later.Text}" },
    };

    private static string ColumnOf(Issue issue) =>
        ColumnOfPath.TryGetValue(issue.Path, out HomeColumn column) ? Header.Names[(int)column] : issue.Path;
}
