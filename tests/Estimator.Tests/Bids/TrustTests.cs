using System.Globalization;

namespace Estimator.Tests.Bids;

/// <summary>The worked examples of docs/trust.md say what the library says.</summary>
public sealed class TrustTests
{
    private static readonly HomeEstimator Estimator = HomeEstimator.Default;
    private static readonly string Text = string.Join(' ', File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "trust.md")).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Where(word => word != ">"));

    [Fact]
    public void Percentiles()
    {
        double spread = Logarithm.Of(114_600 / 52_100.0) / 2.5632;
        BidMarket market = new((Logarithm.Of(52_100) + Logarithm.Of(114_600)) / 2, 0, spread);
        Says($"its middle at {Logarithm.Exp(market.Middle):N0} and σ = {spread:0.00}. Bids of 62,000, 71,000 and 88,000 lie at percentiles {market.PercentileOf(62_000)}, {market.PercentileOf(71_000)} and {market.PercentileOf(88_000)}.");
    }

    [Fact]
    public void OneBid()
    {
        ExteriorPainting house = new()
        {
            House = new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, Condition = Condition.Fair, YearBuilt = 1965, State = "CA" },
            Coats = 2,
        };
        BidCheck check = Estimator.CheckBid(house, new() { Amount = 4_200 });
        Says($"bids are likely {check.Expected.Likely:N0} ({check.Expected.Low:N0} – {check.Expected.High:N0}). One of 4,200 is lower than all but {check.Percentile} of 100;");
        Says($"the difference of {check.Expected.Likely - 4_200:N0} is explained by: {string.Join(", ", check.MayLeaveOut.Select(item => FormattableString.Invariant($"{item.Name} {item.Cost:N0}")))}.");
    }

    [Fact]
    public void SeveralBidsAndAContract()
    {
        Remodel kitchen = new()
        {
            Scope = RemodelScope.Kitchen,
            Level = RemodelLevel.Midrange,
            Area = Area.FromSquareFeet(200),
            SoftCosts = [SoftCost.Contingency, SoftCost.ArchitectEngineer],
            House = new() { State = "MA", YearBuilt = 1980, Condition = Condition.Fair },
        };
        LeveledBids bids = Estimator.Level(kitchen, [new() { Amount = 62_000 }, new() { Amount = 71_000 }, new() { Amount = 88_000 }]);
        UpdatedEstimate updated = bids.Updated;
        Says($"with contingency and architect: {updated.Before}. After 62,000, 71,000 and 88,000 it is {updated.Total}, {updated.Narrowed * 100:0} % narrower; the contract in it moves from {bids.Bids[0].Expected.Likely:N0} to {updated.Parts[0].Cost:N0}.");
        UpdatedEstimate signed = Estimator.Sign(kitchen, new() { Amount = 71_000 });
        Says($"The kitchen above: {signed.Total}, of which the contingency is {signed.Parts[1].Cost:N0} and the architect {signed.Parts[2].Cost:N0}.");
    }

    [Fact]
    public void FinishedJobs()
    {
        Spreads hours = Estimator.Estimate(ExampleJobs.AllKnown).Basis!.Prices.Figures.Calibration.Hours;
        Evidence Of(int jobs) => Evidence.Of([.. Enumerable.Repeat(Math.Log(82 / 69.0), jobs)], hours);
        Says($"factor {Of(10).Factor:0.00}, {Of(10).Low:0.00} to {Of(10).High:0.00}. Two of them: {Of(2).Factor:0.00}, {Of(2).Low:0.00} to {Of(2).High:0.00}.");
    }

    private static void Says(FormattableString sentence) => Assert.True(Text.Contains(sentence.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), $"The page does not say: {sentence.ToString(CultureInfo.InvariantCulture)}");
}
