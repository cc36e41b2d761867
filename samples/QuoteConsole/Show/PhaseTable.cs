using System.Globalization;
using Estimator;
using Spectre.Console;
using Markup = QuoteShared.Show.Markup;

namespace QuoteConsole.Show;

/// <summary>Likely cost by phase, then what comes on top of it, in whole units of currency that add up to the total.</summary>
internal static class PhaseTable
{
    public static void Show(Page page, Estimate estimate)
    {
        page.Heading("What it costs, by phase");
        PhaseSums sums = PhaseSums.Of(estimate);
        Table table = page.NewTable("", ">Labor", ">Material", ">Cost", "How");
        foreach ((string name, long labor, long material) in sums.Phases)
        {
            Page.Row(table, name, Text(labor), Text(material), Text(labor + material), "");
        }

        Page.Group(table, "Direct cost", Text(sums.Phases.Sum(row => row.Labor)), Text(sums.Phases.Sum(row => row.Material)), Text(sums.Direct), "");
        bool soft = false;
        foreach ((Markup markup, long amount) in sums.Markups)
        {
            if (!soft && Markups.IsSoft(markup.Line))
            {
                soft = true;
                Page.Group(table, "Contractor's price", "", "", Text(sums.Contract), "");
            }

            Page.Row(table, markup.Line.Name, "", "", Text(amount), How(markup));
        }

        Page.Group(table, "Total", "", "", Text(sums.Total), "");
        page.Table(table);
        page.Paragraph($"Likely cost in whole {estimate.Total.Currency}, so that it adds up; material includes hired equipment.");
    }

    private static string How(Markup markup) => markup.Base == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{Rounded.Rate(markup.Share)} of {markup.Of}, {markup.Base:N0}");

    private static string Text(long amount) => amount == 0 ? "" : amount.ToString("N0", CultureInfo.InvariantCulture);
}
