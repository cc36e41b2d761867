namespace Estimator.Tests;

/// <summary>A kitchen of 10,000 dollars direct, 4,000 of it material and 3,000 the contractor's own people, taken to its price by the small book.</summary>
public class MarkupTotalTests
{
    private static readonly MarkupList List = new(new FigureReader(SmallBook.Book));
    private static readonly JobPrices Job = RemodelPrices.Of(new(SmallBook.Book), new(SmallBook.Book))[(int)RemodelScope.Kitchen].Value.Job;
    private static readonly DirectCost<OneWide> Direct = new(OneWide.Of(1_000_000), OneWide.Of(400_000), OneWide.Of(300_000));

    /// <summary>
    /// General conditions are a tenth of all; overhead and profit a tenth each of 10,000 + 1,000 − 3,000; tax 6 % of the material;
    /// a permit is 200 and 1 %, its review a fifth of that. The contract is 13,200: a year's escalation is 3 % of it.
    /// </summary>
    [Theory]
    [InlineData("generalConditions", 1_000)]
    [InlineData("salesTax", 240)]
    [InlineData("overhead", 800)]
    [InlineData("profit", 800)]
    [InlineData("permitFee", 200)]
    [InlineData("permitShare", 100)]
    [InlineData("planReview", 60)]
    [InlineData("escalation", 396)]
    public void Fill_EachMarkup_IsItsShareOfItsBase(string id, double dollars) => Assert.Equal(100 * dollars, Fill(_ => 1)[id]);

    /// <summary>What comes on top of the contract, escalation and all, 13,596: a tenth for the architect, and neither is a share of the other.</summary>
    [Fact]
    public void Fill_SoftCosts_AreSharesOfTheContractOnly() => Assert.Equal(135_960, Fill(_ => 1)["architectEngineer"]);

    /// <summary>Whoever does it himself pays no contractor: the permit stays.</summary>
    [Fact]
    public void Fill_MarkupThatDoesNotApply_IsNone()
    {
        Dictionary<string, double> self = Fill(one => one.Group == MarkupGroup.Contractor ? 0 : 1);
        Assert.Equal((0, 0, 0), (self["generalConditions"], self["overhead"], self["profit"]));
        Assert.Equal(20_000, self["permitFee"]);
    }

    /// <summary>
    /// 1,000 dollars ± 300 and a permit of 200 ± 100: the price is 1,200, the width of the lines grows with it to 360, and
    /// √(360² + 100²) = 373.63.
    /// </summary>
    [Fact]
    public void Close_OneLineAndAPermit_AddsTheWidthOfTheMarkup()
    {
        Total<OneWide> total = Close(permit: 20_000, minimumFactor: 0);
        Assert.Equal((82_637, 120_000, 157_363), (total.Low.Value, total.Likely.Value, total.High.Value));
    }

    /// <summary>A smallest charge of 100, 200 and 300 dollars at ten times the national rates is more than the price.</summary>
    [Fact]
    public void Close_BelowTheSmallestCharge_IsTheSmallestCharge()
    {
        Total<OneWide> total = Close(permit: 20_000, minimumFactor: 10);
        Assert.Equal((100_000, 200_000, 300_000), (total.Low.Value, total.Likely.Value, total.High.Value));
        Assert.Equal(80_000, total.MinimumCharge.Value);
    }

    private static Dictionary<string, double> Fill(Func<Markup, double> applies)
    {
        OneWide[] factors = [.. List.All.Select(one => OneWide.Of(applies(one)))];
        OneWide[] cents = new OneWide[factors.Length];
        MarkupTotal.Fill(Direct, List, factors, new OneWide[factors.Length], cents);
        return List.All.Zip(cents).GroupBy(one => one.First.Id).ToDictionary(group => group.Key, group => group.Last().Second.Value);
    }

    private static Total<OneWide> Close(double permit, double minimumFactor)
    {
        RangeSum<OneWide> sum = new([]);
        sum.Totals.Add(OneWide.Of(100_000), OneWide.Of(30_000), OneWide.Of(30_000));
        OneWide[] markups = new OneWide[List.All.Count];
        markups[List.All.Index().Single(one => one.Item.Id == "permitFee").Index] = OneWide.Of(permit);
        return MarkupTotal.Close(sum, Job, List, new OneWide[JobPrices.DriverCount], markups, OneWide.Of(minimumFactor));
    }
}
