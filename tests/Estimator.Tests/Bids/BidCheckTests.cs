namespace Estimator.Tests.Bids;

public sealed class BidCheckTests
{
    private static readonly HomeEstimator Estimator = HomeEstimator.Default;

    private static readonly ExteriorPainting House = new()
    {
        House = ExampleJobs.KnownHouse with { YearBuilt = 1965, State = "CA" },
        Coats = 2,
    };

    private static readonly Remodel Kitchen = new()
    {
        Scope = RemodelScope.Kitchen,
        Level = RemodelLevel.Midrange,
        SoftCosts = [SoftCost.Contingency, SoftCost.ArchitectEngineer],
        House = new() { State = "MA", YearBuilt = 1995 },
    };

    [Fact]
    public void Expected_IsTheContractorsPartOfTheEstimate()
    {
        Estimate estimate = Estimator.Estimate(Kitchen);
        decimal others = estimate.Lines.Where(line => line.SoftCost is not null).Sum(line => line.Likely);
        BidCheck check = Estimator.CheckBid(Kitchen, new() { Amount = estimate.Total.Likely - others });
        Assert.True(others > 0);
        Assert.Equal(estimate.Total.Likely - others, check.Expected.Likely);
        Assert.InRange(check.Percentile, 45, 60);
        Assert.Equal(10, Estimator.CheckBid(Kitchen, new() { Amount = check.Expected.Low }).Percentile);
        Assert.Equal(90, Estimator.CheckBid(Kitchen, new() { Amount = check.Expected.High }).Percentile);
    }

    /// <summary>Two halves of the walls are the walls, and a sum over three rooms is theirs.</summary>
    [Fact]
    public void Lines_ThatCountInPartsOrOverRooms_LeaveNothingOut()
    {
        ExteriorPainting walls = House with { PaintableArea = Area.FromSquareFeet(1000), Surfaces = [ExteriorSurface.Siding], Coats = 1 };
        BidLine Half(string side) => new() { Text = $"Paint walls, {side}", Quantity = 500, Unit = "ft2" };
        BidCheck halves = Estimator.CheckBid(walls, new() { Amount = 2_500, Lines = [Half("front"), Half("back")] });
        Assert.DoesNotContain(halves.LeftOut, item => item.Id == "bodyCoat1");
        Assert.All(halves.Lines, line => Assert.Null(line.Note));
        Assert.Contains(Estimator.CheckBid(walls, new() { Amount = 2_500, Lines = [Half("front")] }).LeftOut, item => item.Id == "bodyCoat1");

        InteriorPainting rooms = new() { Rooms = [ExampleJobs.Bedroom, ExampleJobs.Bedroom, ExampleJobs.Bedroom], Coats = 1 };
        double area = Estimator.Estimate(rooms).Lines.Where(line => line.Activity.StartsWith("paintWalls:", StringComparison.Ordinal)).Sum(line => line.Quantity);
        BidCheck sum = Estimator.CheckBid(rooms, new() { Amount = 1_500, Lines = [new() { Text = "Paint walls", Quantity = area, Unit = "ft2" }] });
        Assert.Null(sum.Lines[0].Note);
        Assert.DoesNotContain(sum.LeftOut, item => item.Id.StartsWith("paintWalls:", StringComparison.Ordinal));
    }

    [Fact]
    public void Amounts_OfLessThanACent_AreRefused() =>
        Assert.Equal("amount", Assert.Throws<EstimateException>(() => Estimator.Sign(House, new() { Amount = 71_000.005m })).Issues.Single().Path);

    [Fact]
    public void Contract_IsOfTheClassContract() => Assert.Equal(EstimateClass.Contract, Estimator.Sign(House, new() { Amount = 7_000 }).Class);

    [Fact]
    public void LowBid_WithoutLines_NamesWhatIsInThisEstimateAndExplainsTheGap()
    {
        BidCheck check = Estimator.CheckBid(House, new() { Amount = 4_200 });
        Assert.InRange(check.Percentile, 1, 24);
        Assert.Equal(4_200, check.Leveled);
        decimal gap = check.Expected.Likely - 4_200;
        Assert.True(check.MayLeaveOut.Sum(item => item.Cost) >= gap);
        Assert.True(check.MayLeaveOut.SkipLast(1).Sum(item => item.Cost) < gap);
        Assert.Contains("Preparation", check.Verdict, StringComparison.Ordinal);
        Assert.Contains(check.Questions, question => question.Contains("washed, scraped", StringComparison.Ordinal));
        Assert.Empty(check.MayContain);
    }

    /// <summary>Each part is priced from the lines of this estimate: of a house without lead work, a second coat and trim there is none to leave out.</summary>
    [Fact]
    public void LowBid_PartsThatAreNotInTheEstimate_AreNotNamed()
    {
        string[] Parts(ExteriorPainting job) => [.. Estimator.CheckBid(job, new() { Amount = 300 }).MayLeaveOut.Select(item => item.Id)];
        string[] all = Parts(House);
        Assert.Superset((HashSet<string>)["leadSafe", "secondCoat", "trim", "primer", "disposal", "preparation"], all.ToHashSet());
        string[] few = Parts(House with { Coats = 1, Surfaces = [ExteriorSurface.Siding], House = House.House with { YearBuilt = 2010 } });
        Assert.Empty(few.Intersect(["leadSafe", "secondCoat", "trim"]));
        Assert.Contains("preparation", few);
    }

    [Fact]
    public void LowBid_PartsArePricedFromTheLines()
    {
        Estimate estimate = Estimator.Estimate(House);
        ScopeItem coat = Estimator.CheckBid(House, new() { Amount = 300 }).MayLeaveOut.Single(item => item.Id == "secondCoat");
        Assert.Equal(estimate.Lines.Single(line => line.Activity == "bodyCoat2").Likely, coat.Cost);
    }

    [Fact]
    public void HighBid_SaysWhatADearerFirmAsks()
    {
        BidCheck check = Estimator.CheckBid(House, new() { Amount = 11_500, Lines = [new() { Text = "Everything, complete" }, new() { Text = "New gutters", Amount = 900 }] });
        Assert.InRange(check.Percentile, 76, 99);
        Assert.Equal(["New gutters", "A full-service firm: sales, project manager, warranty"], check.MayContain.Select(item => item.Name));
        Assert.Equal(900, check.MayContain[0].Cost);
        FirmFigures firms = Estimator.Estimate(House).Basis!.Prices.Firms;
        double more = (firms.FactorOf(Performer.FullServiceFirm) / firms.Mean) - 1;
        Assert.Equal((double)check.Expected.Likely * more, (double)check.MayContain[1].Cost, 0.01);
        Assert.Empty(check.MayLeaveOut);
    }

    [Fact]
    public void Lines_AreMatchedByTheirWords()
    {
        BidCheck check = Check(
            new() { Text = "Pressure-wash the house", Amount = 450 },
            new() { Text = "SCRAPE, sand & caulk", Amount = 900 },
            new() { Text = "Spot priming of bare wood" },
            new() { Text = "Body: two coats of acrylic" },
            new() { Text = "Fascia and soffits" },
            new() { Text = "Hang Christmas lights", Amount = 200 });
        Assert.Equal(["washerHire", "wash"], check.Lines[0].Activities);
        Assert.Equal(["scrape", "sand", "caulk"], check.Lines[1].Activities);
        Assert.Equal(["spotPrime"], check.Lines[2].Activities);
        Assert.Equal(["bodyCoat1", "bodyCoat2"], check.Lines[3].Activities);
        Assert.Equal(["paintTrim"], check.Lines[4].Activities);
        Assert.Empty(check.Lines[5].Activities);
        string[] leftOut = [.. check.LeftOut.Select(item => item.Activity())];
        Assert.Superset((HashSet<string>)["containLead", "paintWindows", "paintDoors", "cleanUp", "mask", "fill"], leftOut.ToHashSet());
        Assert.Empty(leftOut.Intersect(["wash", "scrape", "bodyCoat2", "paintTrim", "sundries", "setUp", "walkThrough"]));
        Assert.Equal(check.Bid.Amount + check.LeftOut.Sum(item => item.Cost), check.Leveled);
    }

    [Fact]
    public void Lines_OneCoat_LeavesOutTheSecond() =>
        Assert.Contains(Check(new BidLine { Text = "Paint walls" }, new BidLine { Text = "Complete preparation" }).Lines[0].Activities, id => id == "bodyCoat1");

    [Fact]
    public void Lines_WordForAPhase_LeavesOutWhatIsNamedApart()
    {
        string[] named = [.. Check(new BidLine { Text = "Prep" }).Lines[0].Activities];
        Assert.Superset((HashSet<string>)["wash", "scrape", "caulk", "fill"], named.ToHashSet());
        Assert.Empty(named.Intersect(["spotPrime", "leadSafe", "bodyCoat1"]));
    }

    [Theory]
    [InlineData("Exterior painting, complete")]
    [InlineData("Turnkey")]
    public void Lines_WordForAllOfIt_LeaveOutNothing(string text) => Assert.Empty(Check(new BidLine { Text = text }).LeftOut);

    [Fact]
    public void Lines_NothingKnown_AreTakenAsNone()
    {
        BidCheck check = Check(new BidLine { Text = "Labor", Amount = 3_000 }, new BidLine { Text = "Material", Amount = 2_000 });
        Assert.All(check.Lines, line => Assert.Empty(line.Activities));
        Assert.Equal((check.Bid.Amount, 0), (check.Leveled, check.LeftOut.Count));
    }

    [Theory]
    [InlineData(2_600, 0)]
    [InlineData(1_348, 0.5)]
    [InlineData(4_000, 0)]
    public void Quantity_Smaller_LeavesOutTheRest(double quantity, double missing)
    {
        Estimate estimate = Estimator.Estimate(House);
        EstimateLine wall = estimate.Lines.Single(line => line.Activity == "bodyCoat1");
        BidCheck check = Check(new BidLine { Text = "Walls, first coat", Quantity = quantity, Unit = "ft2" });
        decimal leftOut = check.LeftOut.Where(item => item.Id == "bodyCoat1").Sum(item => item.Cost);
        Assert.Equal((double)wall.Likely * (missing == 0 ? 0 : 1 - (quantity / wall.Quantity)), (double)leftOut, 0.01);
        Assert.Equal(quantity == 2_600, check.Lines[0].Note is null);
    }

    [Fact]
    public void Lines_OfRooms_CountInEachRoom()
    {
        InteriorPainting rooms = ExampleJobs.In(ExampleJobs.Bedroom with { Name = "A" }, ExampleJobs.Bedroom with { Name = "B" });
        BidCheck check = Estimator.CheckBid(rooms, new() { Amount = 900, Lines = [new() { Text = "Walls, two coats" }] });
        Assert.Equal(["paintWalls:1", "paintWallsCoat2:1", "paintWalls:2", "paintWallsCoat2:2"], check.Lines[0].Activities);
        Assert.Contains(check.LeftOut, item => item.Name == "B: Cover the floor");
    }

    [Fact]
    public void LeftOut_OfARemodel_HasItsShareOfTheMarkups()
    {
        Estimate estimate = Estimator.Estimate(Kitchen);
        BidCheck check = Estimator.CheckBid(Kitchen, new() { Amount = 60_000, Lines = [new() { Text = "Plumbing" }, new() { Text = "Permits" }] });
        Assert.Equal(0, Estimator.CheckBid(Kitchen, new() { Amount = 60_000, Lines = [new() { Text = "Overhead & profit" }] }).Lines[0].Likely);
        EstimateLine cabinets = estimate.Lines.Single(line => line.Activity == "kitchen.cabinets");
        decimal left = check.LeftOut.Single(item => item.Id == "kitchen.cabinets").Cost;
        Assert.InRange(left / cabinets.Likely, 1.3m, 1.6m);
        Assert.DoesNotContain(check.LeftOut, item => item.Id.StartsWith("permit", StringComparison.Ordinal) || item.Id.EndsWith("Plumbing", StringComparison.Ordinal));

        // All that a bid may name, with what it never names, is the contract to a cent a line.
        BidWork[] all = BidWork.Of(estimate, estimate.Basis!);
        decimal sum = all.Where(work => work.Line.Phase is not null || work.IsNamed).Sum(work => work.Cost);
        Assert.Equal((double)estimate.Basis!.Contract, (double)sum, all.Length * 0.01);
    }

    [Theory]
    [InlineData("CA", 500, false, "California limits the deposit to 10 %")]
    [InlineData("CA", 601, true, "do not pay it")]
    [InlineData("MA", 1_900, false, "Massachusetts limits")]
    [InlineData("MA", 2_100, true, "do not pay it")]
    [InlineData("CO", 3_000, false, "No law on deposits is known for Colorado")]
    [InlineData(null, 600, false, "The state is not known")]
    public void Deposit_IsHeldAgainstTheLawOfThePlace(string? state, int deposit, bool isUnlawful, string words)
    {
        DepositCheck check = Estimator.CheckBid(House with { House = House.House with { State = state } }, new() { Amount = 6_000, Deposit = deposit }).Deposit!;
        Assert.Equal((isUnlawful, deposit), (check.IsUnlawful, check.Asked));
        Assert.Contains(words, check.Advice, StringComparison.Ordinal);
        Assert.Equal(600, check.Usual);
    }

    [Fact]
    public void Deposit_OfALargeContract_IsCappedByTheAmount()
    {
        DepositCheck check = Estimator.CheckBid(House, new() { Amount = 30_000, Deposit = 1_001 }).Deposit!;
        Assert.Equal((1_000, true), (check.Most, check.IsUnlawful));
        Assert.Null(Estimator.CheckBid(House, new() { Amount = 30_000 }).Deposit);
    }

    [Fact]
    public void OwnWork_IsComparedWithWhatAContractorAsks() => Assert.Equal(
        Estimator.CheckBid(House, new() { Amount = 6_000 }).Percentile,
        Estimator.CheckBid(House with { Performer = Performer.Self }, new() { Amount = 6_000 }).Percentile);

    [Fact]
    public void BadBids_AreRefusedNamingTheMember()
    {
        string[] Paths(Bid bid) => [.. Assert.Throws<EstimateException>(() => Estimator.CheckBid(House, bid)).Issues.Select(issue => issue.Path)];
        Assert.Equal(["amount"], Paths(new() { Amount = 0 }));
        Assert.Equal(["amount"], Paths(new() { Amount = 2_000_000_000 }));
        Assert.Equal(["deposit"], Paths(new() { Amount = 100, Deposit = 101 }));
        Assert.Equal(["lines[1].text", "lines[1].quantity", "lines[1].unit"], Paths(new() { Amount = 1, Lines = [new() { Text = "a" }, new() { Text = " ", Quantity = double.NaN }] }));
        Assert.Equal(["lines"], Paths(new() { Amount = 1, Lines = [.. Enumerable.Repeat(new BidLine { Text = "a" }, 101)] }));
        Assert.Throws<ArgumentNullException>(() => Estimator.CheckBid(House, null!));
        Assert.Throws<ArgumentNullException>(() => Estimator.CheckBid((Job)null!, new() { Amount = 1 }));
        Assert.Throws<ArgumentNullException>(() => Estimator.CheckBid((Estimate)null!, new() { Amount = 1 }));
        Assert.Throws<ArgumentException>(() => SampleBook.Estimator.CheckBid(Estimator.Estimate(House), new() { Amount = 1 }));
    }

    [Fact]
    public void OtherCountry_IsCheckedByItsOwnBook()
    {
        BidCheck check = SampleBook.Estimator.CheckBid(new ExteriorPainting(), new() { Amount = 2_000, Deposit = 500, Lines = [new() { Text = "Walls, first coat" }] });
        Assert.Equal("EUR", check.Expected.Currency);
        Assert.NotEmpty(check.Lines[0].Activities);
    }

    private static BidCheck Check(params BidLine[] lines) => Estimator.CheckBid(House, new() { Amount = 5_600, Lines = lines });
}

internal static class ScopeItemParts
{
    public static string Activity(this ScopeItem item) => item.Id.Split(':')[0];
}
