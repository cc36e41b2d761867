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
        Assert.Throws<ArgumentNullException>("job", () => HomeEstimator.Default.Estimate(null!));
        Assert.Throws<ArgumentNullException>("job", () => HomeEstimator.Default.TryEstimate(null!, out _, out _));
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
}
