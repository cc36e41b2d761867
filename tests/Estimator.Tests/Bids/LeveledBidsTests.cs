namespace Estimator.Tests.Bids;

public sealed class LeveledBidsTests
{
    private static readonly HomeEstimator Estimator = HomeEstimator.Default;

    private static readonly Remodel Kitchen = new()
    {
        Scope = RemodelScope.Kitchen,
        Level = RemodelLevel.Midrange,
        Area = Area.FromSquareFeet(200),
        SoftCosts = [SoftCost.Contingency, SoftCost.ArchitectEngineer],
        House = new() { State = "MA", YearBuilt = 1980, Condition = Condition.Fair },
    };

    private static readonly Bid[] Three =
    [
        new() { Contractor = "North", Amount = 62_000 },
        new() { Contractor = "South", Amount = 71_000 },
        new() { Contractor = "East", Amount = 88_000 },
    ];

    [Fact]
    public void Level_ThreeBids_AreCheckedEachAndNarrow()
    {
        LeveledBids leveled = Estimator.Level(Kitchen, Three);
        Assert.Equal(["North", "South", "East"], leveled.Bids.Select(check => check.Bid.Contractor));
        Assert.True(leveled.Bids[0].Percentile < leveled.Bids[1].Percentile && leveled.Bids[1].Percentile < leveled.Bids[2].Percentile);
        UpdatedEstimate updated = leveled.Updated;
        Assert.InRange(updated.Narrowed, 0.05, 0.5);
        Assert.Equal(updated.Total.Likely, updated.Parts.Sum(part => part.Cost));
        Assert.Equal(1, updated.Drivers.Sum(driver => driver.Share), 0.002);
        Assert.Contains("3 bids", updated.Why, StringComparison.Ordinal);
        Assert.Equal(Estimator.Estimate(Kitchen).Total.Likely, updated.Before.Likely);
    }

    /// <summary>What firms ask beside each other stays: their drivers gain in share what the others lose.</summary>
    [Fact]
    public void Level_Drivers_MoveFromWhatIsCommonToTheFirms()
    {
        Estimate before = Estimator.Estimate(Kitchen);
        double Firms(IEnumerable<Driver> drivers) => drivers.Where(driver => BidMarket.IsOfFirms(driver.Id)).Sum(driver => driver.Share);
        Assert.True(Firms(Estimator.Level(Kitchen, Three).Updated.Drivers) > Firms(before.Drivers) + 0.05);
    }

    [Fact]
    public void Level_BidThatLeavesOutWork_CountsWithIt()
    {
        Bid bare = new() { Amount = 60_000, Lines = [new() { Text = "Cabinets, tops, appliances, floor" }] };
        BidCheck check = Estimator.Level(Kitchen, [bare]).Bids[0];
        Assert.True(check.Leveled > 65_000 && check.LeveledPercentile > check.Percentile);
        Assert.Equal(
            Estimator.Level(Kitchen, [new() { Amount = check.Leveled }]).Updated.Total.Likely,
            Estimator.Level(Kitchen, [bare]).Updated.Total.Likely);
    }

    [Fact]
    public void Level_OrderOfBids_ChangesNothing()
    {
        UpdatedEstimate there = Estimator.Level(Kitchen, Three).Updated;
        UpdatedEstimate back = Estimator.Level(Kitchen, [.. Three.Reverse()]).Updated;
        Assert.Equal((there.Total.Low, there.Total.Likely, there.Total.High), (back.Total.Low, back.Total.Likely, back.Total.High));
    }

    [Fact]
    public void Level_NoBids_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Estimator.Level(Kitchen, []));
        Assert.Throws<ArgumentNullException>(() => Estimator.Level(Kitchen, null!));
        Assert.Throws<ArgumentNullException>(() => Estimator.Level(Kitchen, [null!]));
    }

    [Fact]
    public void Sign_TakesThePlaceOfThePrice()
    {
        UpdatedEstimate signed = Estimator.Sign(Kitchen, Three[1]);
        Assert.Equal("Contract with South", signed.Parts[0].Name);
        Assert.Equal(71_000, signed.Parts[0].Cost);
        Assert.Equal(signed.Total.Likely, signed.Parts.Sum(part => part.Cost));

        // 13 % of a house of 1980 in fair condition, and 0.7 of that with everything written into the contract.
        Assert.Equal(71_000 * 0.13m * 0.7m, signed.Parts.Single(part => part.Id == "contingency").Cost);
        Assert.Equal(71_000 * 0.12m, signed.Parts.Single(part => part.Id == "architectEngineer").Cost);
        Assert.Equal(1, signed.Drivers.Sum(driver => driver.Share), 0.002);
    }

    /// <summary>The worked one: a contingency of 7.7 % on 71,000 makes 76,467.</summary>
    [Fact]
    public void Sign_WorkedExample()
    {
        HomeEstimator estimator = new(ExampleBooks.With("""{"figures":{"contingency.recent":{"low":0.09,"likely":0.11,"high":0.17,"judged":"worked"}}}"""));
        UpdatedEstimate signed = estimator.Sign(Kitchen with { SoftCosts = null }, Three[1]);
        Assert.Equal(76_467, signed.Total.Likely);
        Assert.InRange(signed.Total.High / signed.Total.Low, 1.05m, 1.25m);
        Assert.InRange(signed.Total.Low, 69_500, 71_000);
    }

    [Theory]
    [InlineData(1950, Condition.Poor)]
    [InlineData(2005, Condition.Good)]
    [InlineData(null, null)]
    public void Sign_AnyHouse_IsFarNarrowerThanBids(int? year, Condition? condition)
    {
        Remodel job = Kitchen with { House = new() { YearBuilt = year, Condition = condition }, SoftCosts = null };
        UpdatedEstimate signed = Estimator.Sign(job, Three[1]);
        Assert.InRange(signed.Total.High / signed.Total.Low, 1.02m, 1.4m);
        Assert.True(signed.Narrowed > 0.6);
    }

    [Fact]
    public void Sign_ContractThatLeavesOutWork_StillCostsIt()
    {
        Bid bare = new() { Amount = 60_000, Lines = [new() { Text = "Cabinets, tops, appliances, floor" }] };
        UpdatedEstimate signed = Estimator.Sign(Kitchen, bare);
        Assert.Contains(signed.Parts, part => part.Id == "kitchen.demolition");
        Assert.Equal(signed.Total.Likely, signed.Parts.Sum(part => part.Cost));
        Assert.Contains(signed.Drivers, driver => driver.Id == "leftOut");
    }

    [Fact]
    public void Sign_Painting_HasASmallContingencyOfItsOwn()
    {
        UpdatedEstimate signed = Estimator.Sign(ExampleJobs.AllKnown, new() { Amount = 7_000 });
        Assert.Equal((7_000, 7_210, 7_420), (signed.Total.Low, signed.Total.Likely, signed.Total.High));
    }

    [Fact]
    public void Level_MoreBidsThanJsonHolds_IsRefused() => Assert.Equal(
        ["bids"], Assert.Throws<EstimateException>(() => Estimator.Level(Kitchen, [.. Enumerable.Repeat(Three[0], 101)])).Issues.Select(issue => issue.Path));

    [Fact]
    public void Sign_BadContract_IsRefused() => Assert.Equal(
        ["amount"], Assert.Throws<EstimateException>(() => Estimator.Sign(Kitchen, new() { Amount = -1 })).Issues.Select(issue => issue.Path));
}
