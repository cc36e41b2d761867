using System.Globalization;

namespace Estimator;

/// <summary>An estimate after bids: what they have in common is known better, what firms ask beside each other is not.</summary>
internal static class BidUpdate
{
    /// <param name="estimate">The estimate.</param>
    /// <param name="basis">What it was made from.</param>
    /// <param name="bids">The bids on one footing; one at least.</param>
    public static UpdatedEstimate Of(Estimate estimate, EstimateBasis basis, IReadOnlyList<decimal> bids)
    {
        BidMarket before = BidMarket.Of(estimate, basis);
        BidMarket after = before.With(bids, basis.Prices.Figures.Bids.FirmSpreadWeight);
        (decimal low, decimal likely, decimal high) = after.RangeFrom(before, basis.Contract);
        string bidsInWords = bids.Count == 1 ? "one bid" : string.Create(CultureInfo.InvariantCulture, $"{bids.Count} bids");
        List<ScopeItem> parts = [new("contract", $"Contract, by the estimate and {bidsInWords}", likely)];
        parts.AddRange(Purses(estimate, likely / basis.Contract));
        decimal total = parts.Sum(part => part.Cost);
        decimal scale = total / likely;
        return new()
        {
            Before = estimate.Total,
            Total = new()
            {
                Range = CostRange.From(Math.Min(total, Math.Round(low * scale, 2)), total, Math.Max(total, Math.Round(high * scale, 2))),
                Currency = estimate.Total.Currency,
                Confidence = estimate.Total.Confidence,
            },
            Class = estimate.Class,
            Parts = parts,
            Drivers = [.. estimate.Drivers.Select(driver => driver with { Share = Math.Round(ShareOf(driver, before, after), 4) }).OrderByDescending(driver => driver.Share)],
            Why = string.Create(
                CultureInfo.InvariantCulture,
                $"What all bids for this job have in common was known to ±{Percent(before.Common)} and is now, by {bidsInWords}, to ±{Percent(after.Common)}; from firm to firm a bid differs by ±{Percent(after.Firm)}, whatever is known of the job. The likely contract moved from {basis.Contract:N0} to {likely:N0}."),
        };
    }

    /// <summary>What is paid besides the contract, as shares of it.</summary>
    public static IEnumerable<ScopeItem> Purses(Estimate estimate, decimal scale) =>
        estimate.Lines.Where(line => line.SoftCost is not null).Select(line => new ScopeItem(line.Activity, line.Name, Math.Round(line.Likely * scale, 2)));

    private static double ShareOf(Driver driver, BidMarket before, BidMarket after)
    {
        (double was, double now) = BidMarket.IsOfFirms(driver.Id) ? (before.Firm, after.Firm) : (before.Common, after.Common);
        // Its share of the old variance, as much larger or smaller as its source has become, of the new one.
        return driver.Share * (before.Spread * before.Spread) * (now * now / (was * was)) / (after.Spread * after.Spread);
    }

    /// <summary>Half of the middle 80 % of a spread, in whole percent.</summary>
    private static string Percent(double spread) => string.Create(CultureInfo.InvariantCulture, $"{Normal.NinthDecile * spread:0 %}");
}
