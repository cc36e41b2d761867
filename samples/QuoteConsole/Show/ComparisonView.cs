using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>What two estimates differ by: by cause and line by line, to the cent, on eighty columns.</summary>
internal static class ComparisonView
{
    private const int LongestName = 36;
    private const int LongestValue = 14;

    public static void Show(Page page, Comparison comparison)
    {
        (EstimateTotal before, EstimateTotal after) = (comparison.Before.Total, comparison.After.Total);
        page.Heading("Comparison");
        page.Paragraph($"Before: {before}");
        page.Paragraph($"After:  {after}");
        page.Blank();
        if (comparison.Causes.Count == 0)
        {
            page.Paragraph("Nothing differs that could move the price.");
            return;
        }

        page.Table(CausesOf(page, comparison));
        page.Paragraph($"The low moves by {ChangeTable.Signed(after.Low - before.Low)}, the high by {ChangeTable.Signed(after.High - before.High)}.");
        page.Paragraph("Each is what it moves in the mean over the orders of change.");
        page.Blank();
        page.Table(ChangeTable.Of(page, comparison.Lines, before.Likely, after.Likely, comparison.Before.Lines.Concat(comparison.After.Lines)));
        page.Paragraph($"Likely cost in {after.Currency}; every column adds up to the cent.");
    }

    private static Table CausesOf(Page page, Comparison comparison)
    {
        Table table = page.NewTable("What differs", "|Before", "|After", ">Likely");
        foreach (Cause cause in comparison.Causes)
        {
            Page.Row(table, Name(cause), Value(cause, cause.Before), Value(cause, cause.After), ChangeTable.Signed(cause.Likely));
        }

        Page.Row(table, "Total", "", "", ChangeTable.Signed(comparison.Difference));
        return table;
    }

    /// <summary>Its names, one a line; of many the first.</summary>
    private static string Name(Cause cause)
    {
        const int Most = 4;
        string names = string.Join("\n", cause.Names.Take(Most).Select(name => Excerpt.Of(name, LongestName)));
        return cause.Names.Count > Most ? $"{names}\nand {cause.Names.Count - Most} more" : names;
    }

    private static string Value(Cause cause, string? said) => said is null
        ? cause.Before is null && cause.After is null ? "" : "not said"
        : Excerpt.Of(said, LongestValue);
}
