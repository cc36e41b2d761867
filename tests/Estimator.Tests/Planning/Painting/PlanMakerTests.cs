namespace Estimator.Tests;

public class PlanMakerTests
{
    private static readonly string[] LeadSteps = ["testLead", "containLead", "leadSafe", "verifyLead"];
    private static readonly string[] Masonry = ["stucco", "brick", "stone", "concrete"];
    private static readonly string[] Wooden = ["wood", "cedarShingle", "engineeredWood"];

    /// <summary>A finding and the steps that it alone calls for.</summary>
    public static TheoryData<Finding, string[]> StepsByFinding => new()
    {
        { Finding.Mildew, ["treatMildew"] },
        { Finding.Chalking, ["treatChalk"] },
        { Finding.Efflorescence, ["treatEfflorescence"] },
        { Finding.FreshMasonry, ["cureMasonry", "prime"] },
        { Finding.Rot, ["replaceBoards"] },
        { Finding.Rust, ["treatRust"] },
        { Finding.BareSurface, ["prime"] },
        { Finding.AsbestosShingles, ["asbestosCare"] },
        { Finding.OilPaint, ["prime"] },
    };

    public static TheoryData<Siding> Sidings => new(Enum.GetValues<Siding>());

    [Fact]
    public void Steps_AreNumberedFromOne()
    {
        foreach (Plan plan in new[] { ExampleJobs.Priced(ExampleJobs.AllKnown).Plan, ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom)).Plan })
        {
            Assert.Equal(Enumerable.Range(1, plan.Steps.Count), plan.Steps.Select(step => step.Order));
        }
    }

    [Fact]
    public void OutOfUse_IsARoomThatIsPainted_AndNothingOutside()
    {
        Plan inside = ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom)).Plan;
        Plan outside = ExampleJobs.Priced(ExampleJobs.AllKnown).Plan;
        Assert.Equal("room", inside.OutOfUse);
        Assert.True(inside.UnusableDays.Likely > 0);
        Assert.Equal((null, default), (outside.OutOfUse, outside.UnusableDays));
    }

    [Fact]
    public void Dates_AreThoseOfTheWorkingDays()
    {
        DateOnly start = new(2025, 6, 2);
        Plan plan = ExampleJobs.Priced(ExampleJobs.AllKnown with { Start = start }).Plan;
        WorkCalendar calendar = new(start, []);
        Assert.Equal(start, plan.Start);
        Assert.Equal(calendar.DateOf((int)plan.WorkingDays.Likely), plan.Finish);
        Assert.Equal(calendar.DateOf((int)plan.WorkingDays.Low), plan.EarliestFinish);
        Assert.Equal(calendar.DateOf((int)plan.WorkingDays.High), plan.LatestFinish);
        Assert.True(plan.EarliestFinish < plan.LatestFinish);
    }

    [Theory]
    [MemberData(nameof(StepsByFinding))]
    public void Of_Finding_AddsItsStepsAndNoOther(Finding finding, string[] steps) =>
        Assert.Equal(steps, Steps(ExampleJobs.Found(finding)).Except(Steps(ExampleJobs.Found())));

    [Fact]
    public void Of_AsbestosShingles_AreNeitherPowerWashedNorSanded()
    {
        string[] left = [.. Steps(ExampleJobs.Found()).Except(Steps(ExampleJobs.Found(Finding.AsbestosShingles)))];
        Assert.Equal(["wash", "sand"], left);
        Assert.DoesNotContain(ExampleJobs.Priced(ExampleJobs.Found(Finding.AsbestosShingles)).Lines, line => left.Contains(line.Activity));
    }

    [Fact]
    public void Of_EveryFinding_HasStepsOfItsOwn() =>
        Assert.Equal(Enum.GetValues<Finding>(), StepsByFinding.Select(row => (Finding)row[0]));

    [Theory]
    [InlineData(1900, true)]
    [InlineData(1977, true)]
    [InlineData(1978, false)]
    [InlineData(2020, false)]
    [InlineData(null, true)]
    public void Of_YearBuilt_LeadStepsOnlyBefore1978OrUnknown(int? year, bool lead) =>
        Assert.Equal(lead ? LeadSteps : [], Steps(ExampleJobs.On(ExampleJobs.KnownHouse with { YearBuilt = year })).Intersect(LeadSteps));

    [Theory]
    [InlineData(20, false)]
    [InlineData(20.1, true)]
    public void Of_SmallWall_IsExemptFromTheLeadRule(double squareFeet, bool lead)
    {
        ExteriorPainting job = ExampleJobs.On(new() { YearBuilt = 1930 }) with { PaintableArea = Area.FromSquareFeet(squareFeet), Surfaces = [ExteriorSurface.Siding] };
        Assert.Equal(lead ? LeadSteps : [], Steps(job).Intersect(LeadSteps));
    }

    [Theory]
    [MemberData(nameof(Sidings))]
    public void Of_Siding_WaitsForWhatItIsMadeOf(Siding siding)
    {
        IReadOnlyList<string> steps = Steps(ExampleJobs.On(ExampleJobs.KnownHouse with { Siding = siding }));
        string name = EnumNameConverter<Siding>.Names[(int)siding];
        Assert.Equal(Masonry.Contains(name), steps.Contains("dryMasonry"));
        Assert.Equal(Wooden.Contains(name), steps.Contains("checkMoisture"));
    }

    [Fact]
    public void Of_SidingUnknown_PlansNoWaitThatMayNotApply()
    {
        IReadOnlyList<string> steps = Steps(ExampleJobs.NothingKnown);
        Assert.DoesNotContain("dryMasonry", steps);
        Assert.DoesNotContain("checkMoisture", steps);
    }

    [Fact]
    public void Of_SidingMix_WaitsForEachOfItsParts()
    {
        IReadOnlyList<string> steps = Steps(ExampleJobs.On(new() { SidingMix = new() { Wood = 0.9, Brick = 0.1 } }));
        Assert.Contains("dryMasonry", steps);
        Assert.Contains("checkMoisture", steps);
        Assert.DoesNotContain("dryMasonry", Steps(ExampleJobs.On(new() { SidingMix = new() { Wood = 0.9, Vinyl = 0.1 } })));
    }

    [Theory]
    [InlineData(1.0, false)]
    [InlineData(2.0, false)]
    [InlineData(2.5, true)]
    [InlineData(3.0, true)]
    [InlineData(null, false)]
    public void Of_Stories_ScaffoldingAboveTheSecondOnly(double? stories, bool scaffold)
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.On(ExampleJobs.KnownHouse with { Stories = stories }));
        Assert.Equal(scaffold, estimate.Plan.Steps.Any(step => step.Activity == "erectScaffold"));
        Assert.Equal(scaffold, estimate.Lines.Any(line => line.Activity == "scaffoldHire"));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(5, 3)]
    public void Of_Coats_AreSteps(int coats, int steps) =>
        Assert.Equal(steps, Steps(ExampleJobs.AllKnown with { Coats = coats }).Count(step => step.StartsWith("bodyCoat", StringComparison.Ordinal)));

    [Fact]
    public void Of_TrimOnly_HasNoStepOnTheWalls()
    {
        string[] walls = ["mask", "maskOpenings", "bodyCoat1", "bodyCoat2", "paintWindows", "paintDoors"];
        IReadOnlyList<string> steps = Steps(ExampleJobs.AllKnown with { Surfaces = [ExteriorSurface.Trim] });
        Assert.Contains("paintTrim", steps);
        Assert.Empty(steps.Intersect(walls));
    }

    [Fact]
    public void Of_TrimOnly_IsPreparedToo()
    {
        IReadOnlyList<string> steps = Steps(ExampleJobs.AllKnown with { Surfaces = [ExteriorSurface.Trim] });
        Assert.Equal(["wash", "scrape", "sand", "spotPrime", "caulk"], steps.Intersect(["wash", "scrape", "sand", "spotPrime", "caulk"]));
    }

    [Fact]
    public void Of_StepThatDoesNotApply_ItsOwnRequirementsTakeItsPlace()
    {
        House plain = ExampleJobs.KnownHouse;
        Assert.Equal(["setUp"], RequirementsOf("protect", plain));
        Assert.Equal(["erectScaffold"], RequirementsOf("protect", plain with { Stories = 3 }));
        Assert.Equal(["containLead"], RequirementsOf("protect", plain with { YearBuilt = 1930 }));
        Assert.Equal(["protect"], RequirementsOf("wash", plain));
        Assert.Equal(["treatMildew"], RequirementsOf("wash", plain with { Findings = [Finding.Mildew] }));
    }

    [Theory]
    [InlineData("testLead", "Built in 1930 (87 % of such homes hold lead paint): paint from before 1978 may hold lead")]
    [InlineData("dryMasonry", "Brick holds water")]
    [InlineData("scrape", "Poor condition: whatever is loose")]
    public void Of_Reason_SpeaksOfThisHouse(string activity, string begins)
    {
        House house = new() { YearBuilt = 1930, Siding = Siding.Brick, Condition = Condition.Poor };
        Assert.StartsWith(begins, Step(activity, ExampleJobs.On(house)).Why);
    }

    [Theory]
    [InlineData("testLead", "Year built unknown (")]
    [InlineData("scrape", "Condition unknown: ")]
    public void Of_Reason_SaysWhatIsNotKnown(string activity, string begins) =>
        Assert.StartsWith(begins, Step(activity, ExampleJobs.NothingKnown).Why);

    [Fact]
    public void Of_Material_NamesThePaint()
    {
        ExteriorPainting job = ExampleJobs.AllKnown with { Paint = new() { Type = PaintType.SolidStain, Grade = PaintGrade.Premium } };
        Assert.Equal("solid stain, premium", Step("bodyCoat1", job).Material);
        Assert.Equal("acrylic latex, standard", Step("bodyCoat1", ExampleJobs.NothingKnown).Material);
    }

    [Theory]
    [MemberData(nameof(Sidings))]
    public void Of_Texts_LeaveNothingToBeFilledIn(Siding siding)
    {
        foreach (House house in (House[])[new(), new() { YearBuilt = 1930, Condition = Condition.Poor, Stories = 3 }])
        {
            Estimate estimate = ExampleJobs.Priced(ExampleJobs.On(house with { Siding = siding, Findings = Enum.GetValues<Finding>() }));
            Assert.All(estimate.Plan.Steps, step => Assert.DoesNotContain("{", step.Why + step.Material + step.Safety + step.Name));
            Assert.All(estimate.Materials, item => Assert.DoesNotContain("{", item.Item));
        }
    }

    [Fact]
    public void Of_StepWithHours_BearsTheHoursAndPriceOfItsLine()
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.Found(Enum.GetValues<Finding>()));
        foreach (PlanStep step in estimate.Plan.Steps)
        {
            EstimateLine? line = estimate.Lines.SingleOrDefault(line => line.Activity == step.Activity);
            Assert.Equal((step.Hours, step.Likely), (line?.Hours ?? 0, line?.Likely ?? 0));
        }
    }

    [Fact]
    public void Of_WorkingDays_LowLikelyAndHighInOrderAndNotAllTheSame()
    {
        DayRange days = ExampleJobs.Priced(ExampleJobs.AllKnown).Plan.WorkingDays;
        Assert.True(1 <= days.Low && days.Low < days.Likely && days.Likely < days.High, days.ToString());
    }

    private static List<string> Steps(ExteriorPainting job) => [.. ExampleJobs.Priced(job).Plan.Steps.Select(step => step.Activity)];

    private static PlanStep Step(string activity, ExteriorPainting job) => ExampleJobs.Priced(job).Plan.Steps.Single(step => step.Activity == activity);

    private static IReadOnlyList<string> RequirementsOf(string activity, House house) => Step(activity, ExampleJobs.On(house)).Requires;
}
