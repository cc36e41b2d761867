using System.Text.Json;

namespace Estimator;

/// <summary>Where the numbers of an entry of a book come from, also where a text is laid over it: no number changes without saying from where.</summary>
internal static class Provenance
{
    private const string Judgement = "judgement";

    /// <summary>Members of an entry that say where its numbers come from.</summary>
    public static IReadOnlyList<string> Members { get; } = ["sources", "note", "judged", "overridden"];

    /// <summary>Sources and note, or the reason of a judgement. What is laid over the book does not keep the book's.</summary>
    public static (string[] Sources, string? Note) Of(BookNode node, BookNode? values = null)
    {
        BookNode[] own = [.. node.Children.Where(child => child.Name is "sources" or "judged" or "note")];
        if (Array.Exists(own, one => one.IsLaidOver && one.Name != "note"))
        {
            Array.ForEach(Array.FindAll(own, one => !one.IsLaidOver), one => node.Remove(one.Name));
        }
        else if (node.Children.Concat(values?.Children ?? []).Any(child => child is { IsReplaced: true, Before: not null, Kind: JsonTokenType.Number }))
        {
            node.Note("it is replaced: say where the new one is from, with 'sources', or with 'judged' and the reason.");
        }

        string[] sources = node.Texts("sources");
        string? note = node.TextOrNull("note");
        if (node.TextOrNull("judged") is not { } reason)
        {
            return (sources, note);
        }

        if (note is not null)
        {
            node.Note("give the reason in 'judged' or in 'note', not in both.");
        }

        return ([.. sources, Judgement], reason);
    }

    /// <summary>Names of what a text laid over the book has replaced, now or before the book was written; it is written down.</summary>
    public static string[] Replaced(BookNode node, BookNode? values = null)
    {
        string[] before = node.Texts("overridden");
        string[] all = [.. before.Union((values ?? node).Children.Where(child => child.IsReplaced).Select(child => child.Name)).Except(Members)];
        if (all.Length > before.Length)
        {
            node.SetTexts("overridden", all);
        }

        return all;
    }
}
