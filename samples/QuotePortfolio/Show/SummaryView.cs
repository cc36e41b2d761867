using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuotePortfolio.Show;

/// <summary>What the homes cost together, by siding and by state, and what became of every row.</summary>
internal static class SummaryView
{
    private const int LongestList = 400;

    private const int MostStates = 12;

    public static void Show(Terminal terminal, PortfolioOrder order, PortfolioRun run)
    {
        Page page = new(terminal);
        string currency = order.Estimator.PriceBook.Currency;
        GroupTotal all = run.Totals.All();
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"{order.Job.Title} of {all.Homes:N0} homes: likely {Rounded.Money(all.Cost.Likely, currency)}"));
        page.Paragraph($"Eight times in ten between {Rounded.Money(all.Cost.Low, currency)} and {Rounded.Money(all.Cost.High, currency)}, if the book is right for these homes.");
        Table(page, "Siding", run.Totals.BySiding(), currency);
        GroupTotal[] states = [.. Sorted(run.Totals.ByState())];
        Table(page, "State", states.Length <= MostStates ? states : [.. states.Take(MostStates - 1), run.Totals.Others(states.Skip(MostStates - 1))], currency);
        page.Blank();
        CostRange independent = run.Totals.IfIndependent();
        page.Paragraph(
            $"{run.Totals.HowRangesAddUp} Were the homes independent, all together would be {Rounded.Money(independent.Low, currency)} to {Rounded.Money(independent.High, currency)}: never promise that.");
        Counts(page, run);
        page.Paragraph(order.Out is null ? "Nothing was written; give --out for a quote of each home." : $"Written: {order.Out}");
    }

    /// <summary>Groups with homes, the dearest first.</summary>
    public static IEnumerable<GroupTotal> Sorted(IEnumerable<GroupTotal> groups) =>
        groups.Where(group => group.Homes > 0).OrderByDescending(group => group.Cost.Likely);

    private static void Table(Page page, string heading, IEnumerable<GroupTotal> groups, string currency)
    {
        Table table = page.NewTable(heading, ">Homes", ">Low", ">Likely", ">High");
        foreach (GroupTotal group in groups.Where(group => group.Homes > 0))
        {
            Page.Row(
                table,
                group.Name,
                group.Homes.ToString("N0", CultureInfo.InvariantCulture),
                Rounded.Money(group.Cost.Low, currency),
                Rounded.Money(group.Cost.Likely, currency),
                Rounded.Money(group.Cost.High, currency));
        }

        page.Blank();
        page.Table(table);
    }

    private static void Counts(Page page, PortfolioRun run)
    {
        QuoteCounts counts = run.Totals.Counts;
        page.Blank();
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{counts.Rows:N0} rows: {counts.Priced:N0} priced, {counts.Rows - counts.Priced:N0} not."));
        foreach ((string column, long rows) in counts.Unpriced)
        {
            page.Item(string.Create(CultureInfo.InvariantCulture, $"not priced because of {column}: {rows:N0}"));
        }

        if (run.Header.Unread.Count > 0)
        {
            page.Item($"columns that are not read: {Excerpt.Of(string.Join(", ", run.Header.Unread), LongestList)}");
        }
    }
}
