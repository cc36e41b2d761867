namespace Estimator.Tests;

public class HomeEstimatorTests
{
    private static readonly ExteriorPainting Impossible = new() { Coats = 9, Windows = -1, House = new() { Stories = 7 } };

    [Fact]
    public void Default_IsOneEstimatorOfTheEmbeddedBook()
    {
        Assert.Same(HomeEstimator.Default, HomeEstimator.Default);
        Assert.Same(PriceBook.UnitedStates2025, HomeEstimator.Default.PriceBook);
        Assert.Equal(ExampleJobs.Priced(ExampleJobs.AllKnown).Total.Range, new HomeEstimator(PriceBook.UnitedStates2025).Estimate(ExampleJobs.AllKnown).Total.Range);
    }

    public static TheoryData<Job, Job> Unlike => new()
    {
        { ExampleJobs.AllKnown, new InteriorPainting() },
        { new InteriorPainting(), new Remodel { Scope = RemodelScope.Kitchen } },
        { new Remodel { Scope = RemodelScope.Kitchen }, new Remodel { Scope = RemodelScope.Deck } },
    };

    [Theory]
    [MemberData(nameof(Unlike))]
    public void Change_OfAnotherKindOrScope_Throws(Job before, Job after)
    {
        Assert.Throws<ArgumentException>(nameof(after), () => HomeEstimator.Default.Change(before, after));
        Assert.Throws<ArgumentException>(nameof(after), () => HomeEstimator.Default.Change(after, before));
    }

    [Fact]
    public void Change_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("before", () => HomeEstimator.Default.Change(null!, ExampleJobs.AllKnown));
        Assert.Throws<ArgumentNullException>("after", () => HomeEstimator.Default.Change(ExampleJobs.AllKnown, null!));
    }

    [Fact]
    public void Scopes_AreAllOfThem_AsTheyAreMeasured()
    {
        IReadOnlyList<ScopeOfWork> scopes = HomeEstimator.Default.Scopes;
        Assert.Equal(Enum.GetValues<RemodelScope>(), scopes.Select(scope => scope.Scope));
        Assert.All(scopes, scope =>
        {
            Assert.True(scope.Least > 0 && scope.Least <= scope.Typical && scope.Typical <= scope.Most, scope.Name);
            Assert.Equal(Enum.GetValues<RemodelLevel>(), scope.Levels.Keys);
            Assert.DoesNotContain(HomeEstimator.Default.Validate(Of(scope, scope.Typical)), issue => issue.Severity == Severity.Error);
            Assert.Contains(HomeEstimator.Default.Validate(Of(scope, scope.Most + 1)), issue => issue.Code == IssueCode.OutOfRange);
        });
        Assert.Equal(ScopeSize.Count, scopes[(int)RemodelScope.WindowReplacement].Size);
    }

    [Fact]
    public void ToString_OfResults_IsForPeople()
    {
        Estimate estimate = HomeEstimator.Default.Estimate(new Remodel { Scope = RemodelScope.Deck, Level = RemodelLevel.Upscale });
        Assert.Matches(@"^[\d,]+ USD \([\d,]+ – [\d,]+\), \d+ days$", estimate.ToString());
        object[] results =
        [
            estimate, estimate.Total, estimate.Lines[0], estimate.Plan, estimate.Plan.Steps[0], estimate.Plan.Steps[0].Timing!, estimate.Drivers[0], estimate.NextQuestion!,
            estimate.Assumptions[0], estimate.Payments![0], estimate.PriceBook, estimate.Issues[0], HomeEstimator.Default.Offers(ExampleJobs.AllKnown)[0],
            HomeEstimator.Default.HireOrSelf(ExampleJobs.AllKnown), HomeEstimator.Default.Change(ExampleJobs.AllKnown, ExampleJobs.AllKnown with { Coats = 3 }),
            ExampleJobs.Priced(ExampleJobs.AllKnown).Repaint!, ExampleJobs.Priced(ExampleJobs.AllKnown).Materials[0], HomeEstimator.Default.Scopes[0],
        ];
        Assert.All(results, result =>
        {
            Assert.DoesNotContain(result.GetType().Name + " {", result.ToString());
            Assert.DoesNotContain("Estimator.", result.ToString());
            Assert.DoesNotContain("System.", result.ToString());
        });
    }

    [Fact]
    public void Quote_TotalsOfAnotherBook_AreRefused()
    {
        QuoteTotals totals = new(1, ExampleBooks.With("""{"figures":{"range.jobCorrelation":{"low":0.31,"likely":0.31,"high":0.31,"judged":"tried"}}}"""));
        double[] prices = new double[1];
        Assert.Throws<ArgumentException>("quotes", () => HomeEstimator.Default.Quote(
            new ExteriorPainting(), new HomeColumns { Count = 1 }, new QuoteColumns { Low = prices, Likely = prices, High = prices, Issue = new BulkIssue[1], Totals = totals }));
        Assert.Throws<ArgumentException>("other", () => totals.Add(new QuoteTotals(1, PriceBook.UnitedStates2025)));
    }

    private static Remodel Of(ScopeOfWork scope, double size) => new()
    {
        Scope = scope.Scope,
        Area = scope.Size == ScopeSize.Area ? Area.FromSquareFeet(size) : null,
        Count = scope.Size == ScopeSize.Count ? (int)size : null,
        Length = scope.Size == ScopeSize.Length ? Length.FromFeet(size) : null,
    };

    [Fact]
    public void Estimate_Job_IsOfItsDateOrTheBooks()
    {
        Assert.Equal(PriceBook.UnitedStates2025.BaseDate, ExampleJobs.Priced(ExampleJobs.AllKnown).AsOf);
        Assert.Equal(new DateOnly(2020, 1, 1), ExampleJobs.Priced(ExampleJobs.AllKnown with { AsOf = new(2020, 1, 1) }).AsOf);
    }

    [Fact]
    public void Estimate_Impossible_ThrowsWithAllIssues()
    {
        EstimateException problem = Assert.Throws<EstimateException>(() => HomeEstimator.Default.Estimate(Impossible));
        Assert.Equal(["house.stories", "coats", "windows"], problem.Issues.Select(issue => issue.Path));
        Assert.All(problem.Issues, issue => Assert.Contains($"{issue.Path}: {issue.Message}", problem.Message));
    }

    [Fact]
    public void TryEstimate_Impossible_SaysWhyAndDoesNotThrow()
    {
        Assert.False(HomeEstimator.Default.TryEstimate(Impossible, out Estimate? estimate, out IReadOnlyList<Issue> issues));
        Assert.Null(estimate);
        Assert.Equal(HomeEstimator.Default.Validate(Impossible), issues);
        Assert.Contains(issues, issue => issue.Severity == Severity.Error);
    }

    [Fact]
    public void TryEstimate_Remarkable_IsPricedWithItsRemarks()
    {
        ExteriorPainting job = ExampleJobs.On(new() { Siding = Siding.Brick }) with { Paint = new() { Type = PaintType.Oil } };
        Assert.True(HomeEstimator.Default.TryEstimate(job, out Estimate? estimate, out IReadOnlyList<Issue> issues));
        Assert.Equal(["unsuitablePaint", "irreversible"], issues.Select(issue => issue.Code));
        Assert.Equal(issues, estimate.Issues);
    }

    [Fact]
    public void Validate_Usual_IsEmpty() => Assert.Empty(HomeEstimator.Default.Validate(ExampleJobs.AllKnown));

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("book", () => new HomeEstimator(null!));
        Assert.Throws<ArgumentNullException>("job", () => HomeEstimator.Default.Estimate((Job)null!));
        Assert.Throws<ArgumentNullException>("job", () => HomeEstimator.Default.TryEstimate((Job)null!, out _, out _));
        Assert.Throws<ArgumentNullException>("job", () => HomeEstimator.Default.Validate(null!));
    }

    [Fact]
    public void Estimate_FromManyThreads_IsTheSame()
    {
        HomeEstimator estimator = new(ExampleBooks.Load(ExampleBooks.Text(PriceBook.UnitedStates2025)));
        ExteriorPainting[] jobs = [ExampleJobs.NothingKnown, ExampleJobs.AllKnown, ExampleJobs.Found(Enum.GetValues<Finding>()), ExampleJobs.On(new() { SidingMix = new() { Wood = 1 } })];
        string[] alone = Array.ConvertAll(jobs, job => EstimatorJson.WriteEstimate(ExampleJobs.Priced(job)));
        Parallel.For(0, 200, number =>
            Assert.Equal(alone[number % jobs.Length], EstimatorJson.WriteEstimate(estimator.Estimate(jobs[number % jobs.Length]))));
    }

    /// <summary>An estimator at a date prices like one whose jobs give it, whatever is asked.</summary>
    [Fact]
    public void At_IsTheDateOfJobsThatGiveNone()
    {
        DateOnly date = new(2026, 2, 1);
        HomeEstimator dated = HomeEstimator.Default.At(date);
        ExteriorPainting open = ExampleJobs.NothingKnown with { AsOf = null };
        ExteriorPainting said = open with { AsOf = date };
        Assert.Equal(EstimatorJson.WriteEstimate(HomeEstimator.Default.Estimate(said)), EstimatorJson.WriteEstimate(dated.Estimate(open)));
        Assert.Equal(EstimatorJson.WriteOffers([.. HomeEstimator.Default.Offers(said)])[^200..], EstimatorJson.WriteOffers([.. dated.Offers(open)])[^200..]);
        Assert.Equal(new(2025, 7, 1), dated.Estimate(open with { AsOf = new(2025, 7, 1) }).AsOf);
        KeptQuote kept = dated.Keep(open);
        Assert.Equal(date, kept.Job.AsOf);
        Assert.True(HomeEstimator.Default.Recompute(kept).IsSame);
        KeptQuote undated = HomeEstimator.Default.Keep(open);
        Assert.Equal(undated.Likely, dated.Recompute(undated).Now.Total.Likely);
        double[] low = [0], likely = [0], high = [0];
        dated.Quote(open, new() { Count = 1 }, new() { Low = low, Likely = likely, High = high, Issue = new BulkIssue[1] });
        Assert.Equal((double)HomeEstimator.Default.Estimate(said).Total.Likely, likely[0]);
    }
}
