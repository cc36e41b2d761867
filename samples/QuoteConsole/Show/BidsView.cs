using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>Bids side by side, and the estimate after bids or a contract.</summary>
internal static class BidsView
{
    /// <returns>Nothing: it is shown.</returns>
    public static string? Show(Page page, string title, LeveledBids bids)
    {
        page.Heading(title);
        Table table = page.NewTable("Contractor", ">Bid", ">Lower bids", ">Left out", ">On one footing", ">Lower bids");
        foreach (BidCheck check in bids.Bids)
        {
            Page.Row(
                table,
                check.Bid.Contractor ?? "",
                Whole(check.Bid.Amount),
                Percentile(check.Percentile),
                check.Leveled > check.Bid.Amount ? Whole(check.Leveled - check.Bid.Amount) : check.Lines.Any(line => line.Activities.Count > 0) ? "nothing" : "not known",
                Whole(check.Leveled),
                Percentile(check.LeveledPercentile));
        }

        page.Table(table);
        if (bids.Bids.Any(check => !check.Lines.Any(line => line.Activities.Count > 0)))
        {
            page.Paragraph("Left out: a bid whose lines do not say what is in it is taken as it is.");
        }

        Show(page, "After these bids", bids.Updated);
        return null;
    }

    /// <returns>Nothing: it is shown.</returns>
    public static string? Show(Page page, string title, UpdatedEstimate updated)
    {
        page.Heading(title);
        string Money(decimal amount) => Rounded.Money(amount, updated.Total.Currency);
        Table table = page.NewTable("", ">Likely", $">{Rounded.Percent(updated.Total.Confidence)} of such jobs");
        Page.Row(table, "Before", Money(updated.Before.Likely), $"{Money(updated.Before.Low)} - {Money(updated.Before.High)}");
        Page.Row(table, "Now", Money(updated.Total.Likely), $"{Money(updated.Total.Low)} - {Money(updated.Total.High)}");
        page.Table(table);
        page.Blank();
        Table parts = page.NewTable("What the likely total is made of", $">{updated.Total.Currency}");
        foreach (ScopeItem part in updated.Parts)
        {
            Page.Row(parts, part.Name, part.Cost.ToString("N2", CultureInfo.InvariantCulture));
        }

        Page.Row(parts, "Total", updated.Total.Likely.ToString("N2", CultureInfo.InvariantCulture));
        page.Table(parts);
        page.Paragraph($"The range is {Rounded.Percent(Math.Abs(updated.Narrowed))} {(updated.Narrowed < 0 ? "wider" : "narrower")}. {updated.Why}");
        return null;
    }

    private static string Whole(decimal amount) => amount.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percentile(int percentile) => string.Create(CultureInfo.InvariantCulture, $"{percentile} %");
}
