using Spectre.Console;

namespace QuoteConsole.Reports;

/// <summary>A table. A heading that starts with <c>&gt;</c> is right-aligned, as on a <see cref="Page"/>.</summary>
/// <param name="Headings">The headings.</param>
/// <param name="Rows">The rows, each with a cell a heading.</param>
/// <param name="HasSum">Whether the last row is the sum of the others.</param>
internal sealed record Grid(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows, bool HasSum = false) : ReportPart
{
    /// <summary>A table of so many rows at most, and a sentence on how many more there are; nothing without a row.</summary>
    public static IEnumerable<ReportPart> Of(string[] headings, IEnumerable<string[]> rows, int most = int.MaxValue, string more = "")
    {
        string[][] all = [.. rows];
        if (all.Length > 0)
        {
            yield return new Grid(headings, [.. all.Take(most)]);
        }

        if (all.Length > most)
        {
            yield return new Sentence($"And {Numbers.Whole(all.Length - most)} more{more}.");
        }
    }

    public override void Show(Page page)
    {
        Table table = page.NewTable([.. Headings]);
        foreach (IReadOnlyList<string> row in Rows)
        {
            Page.Row(table, row);
        }

        page.Table(table);
    }

    public override void Write(HtmlText html)
    {
        html.Open("table", HasSum ? "sum" : null).Open("thead").Open("tr");
        foreach (string heading in Headings)
        {
            html.Element("th", heading.TrimStart('>'), ClassOf(heading));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (IReadOnlyList<string> row in Rows)
        {
            html.Open("tr");
            for (int at = 0; at < row.Count; at++)
            {
                html.Element("td", ClassOf(Headings[at]) is null ? row[at] : HtmlText.Typeset(row[at]), ClassOf(Headings[at]));
            }

            html.Close("tr");
        }

        html.Close("tbody").Close("table").Line();
    }

    private static string? ClassOf(string heading) => heading.StartsWith('>') ? "number" : null;
}
