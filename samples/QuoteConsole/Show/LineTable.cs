using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>Every line of an estimate, room by room or phase by phase.</summary>
internal static class LineTable
{
    public static void Show(Page page, Estimate estimate, string heading) => Show(page, estimate, heading, WorkGroup.Of(estimate.Lines));

    public static void Show(Page page, Estimate estimate, string heading, IReadOnlyList<WorkGroup<EstimateLine>> groups)
    {
        page.Heading(heading);
        Table table = page.NewTable("Work", ">Quantity", ">Hours", ">Cost", ">Share", "");
        int barWidth = page.BarWidth(beside: 74, most: 20);
        double largest = estimate.Lines.Max(line => Share(line, estimate));
        foreach (WorkGroup<EstimateLine> group in groups)
        {
            if (groups.Count > 1)
            {
                Page.Group(table, group.Name);
            }

            foreach (EstimateLine line in group.Items)
            {
                double share = Share(line, estimate);
                Page.Row(
                    table,
                    line.Name,
                    Rounded.Quantity(line.Quantity, line.Unit),
                    Rounded.Hours(line.Hours),
                    Rounded.Money(line.Likely, estimate.Total.Currency),
                    Rounded.Percent(share),
                    Bars.Share(largest == 0 ? 0 : share / largest, barWidth, page.IsScreen));
            }
        }

        page.Table(table);
        page.Paragraph("Rounded for reading; the lines add up to the total to the cent.");
    }

    /// <summary>A line's share of the total; a book of one's own may make everything free.</summary>
    private static double Share(EstimateLine line, Estimate estimate) =>
        estimate.Total.Likely == 0 ? 0 : (double)(line.Likely / estimate.Total.Likely);
}
