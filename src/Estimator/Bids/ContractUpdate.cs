using System.Globalization;

namespace Estimator;

/// <summary>An estimate after a contract is signed: its amount is fixed, what may still come is not.</summary>
/// <remarks>
/// What may still come, each with its own width, as the root of the sum of squares: the contingency, of which nothing to twice as much is spent; allowances;
/// work that the contract leaves out; others who are paid a share of it. Worked: 71,000 and a contingency of 7.7 %: 76,467, 71,000 to 81,934.
/// </remarks>
internal static class ContractUpdate
{
    private const string Contract = "contract";
    private const string Contingency = "contingency";
    private const string LeftOut = "leftOut";
    private const string Allowances = "allowances";

    /// <param name="estimate">The estimate before.</param>
    /// <param name="signed">That of the same job with everything written into a contract, and with its contingency.</param>
    /// <param name="basis">What the second was made from.</param>
    /// <param name="bid">The contract.</param>
    public static UpdatedEstimate Of(Estimate estimate, Estimate signed, EstimateBasis basis, Bid bid)
    {
        bid.ThrowIfBad();
        BidFigures figures = basis.Prices.Figures.Bids;
        decimal scale = bid.Amount / basis.Contract;
        List<ScopeItem> parts = [new(Contract, bid.Contractor is { } name ? $"Contract with {name}" : "Contract", bid.Amount)];
        parts.AddRange(BidUpdate.Purses(signed, scale));
        if (parts.TrueForAll(part => part.Id != Contingency))
        {
            parts.Add(new(Contingency, "Contingency for what nobody sees beforehand", Math.Round(bid.Amount * (decimal)figures.PaintingContingency, 2)));
        }

        BidWork[] work = BidWork.Of(signed, basis);
        IReadOnlyList<ScopeItem> leftOut = new BidScope(bid, work, basis).LeftOut;
        parts.AddRange(leftOut);
        Dictionary<string, EstimateLine> lines = signed.Lines.ToDictionary(line => line.Activity);
        List<(string Id, string Name, Width Cents)> widths =
            [.. parts.Skip(1).Where(part => part.Cost > 0).Select(part => leftOut.Contains(part)
                ? (LeftOut, "Work that the contract leaves out", Times(part.Cost, WidthOf(lines[part.Id].Cost)))
                : (part.Id, part.Name, Times(part.Cost, WidthOf(part.Id, basis, figures))))];
        widths.Add((Allowances, "What is chosen against allowances", Times(signed.Lines.Sum(line => line.Allowance ?? 0) * scale, figures.Allowance)));
        return Close(estimate, parts, widths, bid);
    }

    private static UpdatedEstimate Close(Estimate estimate, List<ScopeItem> parts, List<(string Id, string Name, Width Width)> widths, Bid bid)
    {
        decimal likely = parts.Sum(part => part.Cost);
        double down = widths.Sum(one => one.Width.Down * one.Width.Down);
        double up = widths.Sum(one => one.Width.Up * one.Width.Up);
        decimal Less(double square) => Math.Round((decimal)Math.Sqrt(square), 2);
        CostRange range = CostRange.From(Math.Max(0, likely - Less(down)), likely, likely + Less(up));
        return new()
        {
            Before = estimate.Total,
            Total = new() { Range = range, Currency = estimate.Total.Currency, Confidence = estimate.Total.Confidence },
            Class = EstimateClass.Contract,
            Parts = parts,
            Drivers =
            [
                .. widths.GroupBy(one => (one.Id, one.Name), one => (one.Width.Down * one.Width.Down) + (one.Width.Up * one.Width.Up))
                    .Where(one => one.Sum() > 0)
                    .Select(one => new Driver(one.Key.Id, one.Key.Name, Math.Round(one.Sum() / (down + up), 4), null)).OrderByDescending(driver => driver.Share),
            ],
            Why = string.Create(
                CultureInfo.InvariantCulture,
                $"The contract of {bid.Amount:N0} takes the place of the price of its work. What may still come: {string.Join("; ", parts.Skip(1).Select(part => $"{part.Name} {part.Cost.ToString("N0", CultureInfo.InvariantCulture)}"))}. In eight jobs of ten between none and twice as much of the contingency is spent."),
        };
    }

    private static Width WidthOf(string id, EstimateBasis basis, BidFigures figures) => id == Contingency
        ? Width.Of(figures.ContingencyUsed)
        : basis.Prices.Markups!.All.First(markup => markup.Id == id).Width;

    private static Width WidthOf(CostRange cost) => cost.Likely == 0
        ? default
        : new((double)((cost.Likely - cost.Low) / cost.Likely), (double)((cost.High - cost.Likely) / cost.Likely));

    private static Width Times(decimal cost, Width width) => new((double)cost * width.Down, (double)cost * width.Up);
}
