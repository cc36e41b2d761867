namespace Estimator;

/// <summary>The contractor's part of an estimate as a market of bids: a lognormal distribution through the ends of the range.</summary>
/// <remarks>
/// The middle is √(low × high), the standard deviation of the logarithm ln(high ÷ low) ÷ 2.5632. Its variance has two sources, by the estimate's
/// drivers: what one firm asks beside another (market, kind of firm, few rooms), and what all bids for this job have in common (size,
/// place, condition, the book itself). Worked: 52,100 to 114,600 has its middle at 77,270 and 0.3075; 62,000 is 0.716 deviations below, percentile 24.
/// </remarks>
/// <param name="Middle">Logarithm of the median bid.</param>
/// <param name="Common">Standard deviation of what all bids have in common.</param>
/// <param name="Firm">Standard deviation from firm to firm.</param>
internal readonly record struct BidMarket(double Middle, double Common, double Firm)
{
    // A range whose low is next to nothing says of bids only that they may be low.
    private const double WidestRatio = 100;
    private const double LeastSpread = 0.01;

    private static readonly string[] OfFirms =
        [.. ((CommonDriver[])[CommonDriver.Market, CommonDriver.Performer, CommonDriver.FewRooms]).Select(driver => JobPrices.DriverName((int)driver))];

    /// <summary>Standard deviation of a bid nobody has seen yet.</summary>
    public double Spread => Math.Sqrt((Common * Common) + (Firm * Firm));

    public static BidMarket Of(Estimate estimate, EstimateBasis basis)
    {
        double share = (double)(basis.Contract / estimate.Total.Likely);
        double high = Logarithm.Of((double)estimate.Total.High * share);
        double low = Logarithm.Of(Math.Max((double)estimate.Total.Low, (double)estimate.Total.High / WidestRatio) * share);
        double spread = Math.Max(LeastSpread, (high - low) / (2 * Normal.NinthDecile));
        double firm = Math.Clamp(estimate.Drivers.Where(driver => IsOfFirms(driver.Id)).Sum(driver => driver.Share), LeastSpread, 1 - LeastSpread);
        return new((low + high) / 2, spread * Math.Sqrt(1 - firm), spread * Math.Sqrt(firm));
    }

    /// <summary>Whether a driver is what one firm asks beside another.</summary>
    public static bool IsOfFirms(string driver) => OfFirms.Contains(driver);

    /// <summary>The share of bids below an amount, in whole percent.</summary>
    public int PercentileOf(decimal amount) => (int)Math.Round(100 * Normal.Below((Logarithm.Of((double)amount) - Middle) / Spread));

    /// <summary>The market with bids in hand: a normal update of the logarithm.</summary>
    /// <remarks>
    /// The variance from firm to firm is the book's, counted as <paramref name="weight"/> bids, with the scatter of these:
    /// τ² = (w τ₀² + Σ(y − ȳ)²) ÷ (w + n − 1). With it the common level is (m ÷ κ² + Σy ÷ τ²) ÷ (1 ÷ κ² + n ÷ τ²), and its variance one over that sum.
    /// </remarks>
    public BidMarket With(IReadOnlyList<decimal> bids, double weight)
    {
        double[] logs = [.. bids.Select(bid => Logarithm.Of((double)bid))];
        double mean = logs.Average();
        double firm = ((weight * Firm * Firm) + logs.Sum(one => (one - mean) * (one - mean))) / (weight + logs.Length - 1);
        double precision = (1 / (Common * Common)) + (logs.Length / firm);
        double middle = ((Middle / (Common * Common)) + (logs.Sum() / firm)) / precision;
        return new(middle, Math.Sqrt(1 / precision), Math.Sqrt(firm));
    }

    /// <summary>The range of a further bid in whole units of currency; the likely moves from what it was as the mean of the distribution does.</summary>
    public (decimal Low, decimal Likely, decimal High) RangeFrom(BidMarket before, decimal likely)
    {
        double width = Normal.NinthDecile * Spread;
        decimal low = Whole(Logarithm.Exp(Middle - width));
        decimal high = Whole(Logarithm.Exp(Middle + width));
        double moved = Logarithm.Exp(Middle - before.Middle + (((Spread * Spread) - (before.Spread * before.Spread)) / 2));
        return (low, Math.Clamp(Whole((double)likely * moved), low, high), high);
    }

    private static decimal Whole(double amount) => Math.Max(1, (decimal)Math.Round(amount));
}
