using Estimator;
using QuoteShared.Show;

namespace QuoteService.Page.Asking;

/// <summary>A question of a form.</summary>
/// <param name="Name">The member of the job that it answers.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Kind">How it is answered.</param>
public sealed record Field(string Name, string Label, FieldKind Kind)
{
    /// <summary>A remark beside the label; null if none.</summary>
    public string? Hint { get; init; }

    /// <summary>What can be chosen, for the kinds that are chosen.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>One of the words of an enum.</summary>
    public static Field Word<T>(string name, string label, string? hint = null)
        where T : struct, Enum => new(name, label, FieldKind.Word) { Options = WordsOf<T>(), Hint = hint };

    /// <summary>Any of the words of an enum.</summary>
    public static Field Words<T>(string name, string label, string? hint = null)
        where T : struct, Enum => new(name, label, FieldKind.Words) { Options = WordsOf<T>(), Hint = hint };

    /// <summary>The field of one room.</summary>
    public Field InRoom(int number) => this with { Name = FormattableString.Invariant($"room{number}.{Name}") };

    private static FieldOption[] WordsOf<T>()
        where T : struct, Enum => [.. QuoteShared.Words.Of<T>().Names.Select(name => new FieldOption(name, MemberName.Spaced(name)))];
}
