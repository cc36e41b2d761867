namespace Estimator.Tests;

public class ProjectStandingTests
{
    private static readonly DateOnly Date = new(2026, 4, 29);

    private static HomeEstimator Home => HomeEstimator.Default;

    [Fact]
    public void Standing_OfReports_IsEarnedValue()
    {
        ProjectStanding standing = Standing(new ProgressReport { Job = "windows", Done = 50, Cost = 12_000, Hours = 70 });
        decimal windows = Home.Estimate(ExampleProjects.Exterior).Baseline.Jobs[1].Budget;
        Assert.InRange(standing.Value.Earned - (windows / 2), -0.5m, 0.5m);
        Assert.Equal((12_000m, 70m), (standing.Value.Actual, standing.Hours!.Value.Actual));
        Assert.Equal(3, standing.Forecasts.Count);
        Assert.All(standing.Forecasts, forecast => Assert.True(forecast.Low < forecast.Likely && forecast.Likely < forecast.High && forecast.Low >= 12_000));
        Assert.True(standing.EarliestFinish <= standing.ForecastFinish && standing.ForecastFinish <= standing.LatestFinish);
    }

    [Fact]
    public void Standing_NothingDone_ForecastsNoFinish()
    {
        ProjectStanding standing = Standing();
        Assert.Null(standing.ForecastFinish);
        Assert.Null(standing.Value.CostIndex);
        Assert.Single(standing.Forecasts);
    }

    [Fact]
    public void Standing_AllDone_IsForecastForToday()
    {
        ProjectStanding standing = Standing([.. ExampleProjects.Exterior.Jobs.Select(job => new ProgressReport { Job = job.Id, Done = 100, Cost = 10_000 })]);
        Assert.Equal(Date, standing.ForecastFinish);
        Assert.Equal(standing.Value.Budget, standing.Value.Earned);
        Assert.Null(standing.Hours);
        Assert.Equal(standing.Contingency, standing.ContingencyReleased);
    }

    /// <summary>A risk is over when the work after which it is known is done, and then gives back what was not spent.</summary>
    [Fact]
    public void Risks_CloseWithTheirWork_AndReleaseWhatIsLeft()
    {
        ProjectProgress progress = new()
        {
            Date = Date,
            Reports = [new() { Job = "windows", Activity = "windowReplacement.remove", Done = 100 }, new() { Job = "windows", Activity = "windowReplacement.mendFrame", Done = 100 }],
            Changes = [new() { Job = "windows", Name = "Rotten sills", Cost = 300, Risk = "damage" }],
        };
        ProjectEstimate estimate = Home.Estimate(ExampleProjects.Exterior with { Progress = progress });
        ProjectRisk damage = estimate.Risks.Single(risk => risk is { Job: "windows", Id: "damage" });
        Assert.False(damage.IsOpen);
        Assert.Equal(estimate.Standing!.Changes[0].Total, damage.Spent);
        Assert.Equal(damage.Reserve - damage.Spent, damage.Released);
        Assert.InRange(estimate.Standing.ContingencyReleased, 1, estimate.Standing.Contingency - estimate.Standing.ContingencyUsed);
        Assert.True(estimate.Risks.Single(risk => risk is { Job: "siding", Id: "damage" }).IsOpen);
        Assert.True(estimate.Standing.ContingencyUsed > 300);
    }

    [Fact]
    public void Baseline_Stays_WhenTheJobChanges()
    {
        ProjectBaseline agreed = Home.Estimate(ExampleProjects.Exterior).Baseline;
        Project wider = ExampleProjects.Exterior with
        {
            Baseline = agreed,
            Jobs = [.. ExampleProjects.Exterior.Jobs.Select(job => job.Id == "windows" ? job with { Job = ((Remodel)job.Job) with { Count = 20 } } : job)],
            Progress = new() { Date = Date, Reports = [new() { Job = "windows", Done = 10, Cost = 2000 }] },
        };
        ProjectEstimate now = Home.Estimate(wider);
        Assert.Equal(agreed.Budget, now.Standing!.Value.Budget);
        JobChange change = now.Standing.SinceBaseline.First(one => one.Job == "windows");
        Assert.True(change.Now > change.Before);
        Assert.Equal(["count"], change.Causes[0].Names);
    }

    [Fact]
    public void Changes_OfAllowances_BearTheContractsMarkups()
    {
        Project kitchen = ExampleProjects.Of("kitchen", new Remodel { Scope = RemodelScope.Kitchen }) with { Start = new(2026, 3, 2) };
        EstimateLine line = Home.Estimate(kitchen).Jobs[0].Estimate.Lines.First(one => one.Allowance is not null);
        ProjectEstimate spent = Home.Estimate(kitchen with
        {
            Progress = new() { Date = Date, Changes = [new() { Job = "job1", Activity = line.Activity, Spent = line.Allowance + 586 }] },
        });
        Assert.Equal(881m, Math.Round(spent.Standing!.Changes[0].Total));
        Assert.False(Home.TryEstimate(kitchen with { Progress = new() { Date = Date, Changes = [new() { Job = "job1", Activity = "kitchen.setUp", Spent = 1 }] } }, out ProjectEstimate? _, out IReadOnlyList<Issue> issues));
        Assert.Equal("progress.changes[0].activity", Assert.Single(issues).Path);
    }

    [Fact]
    public void Baseline_WithAJobMore_NamesIt()
    {
        ProjectBaseline agreed = Home.Estimate(ExampleProjects.Exterior).Baseline;
        ProjectJob roof = new() { Id = "roof", Job = new Remodel { Scope = RemodelScope.RoofReplacement } };
        Project more = ExampleProjects.Exterior with { Baseline = agreed, Jobs = [.. ExampleProjects.Exterior.Jobs.Skip(1), roof], Progress = new() { Date = Date } };
        IReadOnlyList<JobChange> changes = Home.Estimate(more).Standing!.SinceBaseline;
        Assert.Equal((0m, true), (changes.Single(one => one.Job == "roof").Before, changes.Single(one => one.Job == "roof").Now > 0));
        Assert.Equal(0m, changes.Single(one => one.Job == "trim").Now);
    }

    [Theory]
    [InlineData("""{"job":"windows","name":"x","cost":1,"risk":"damge"}""", "progress.changes[0].risk")]
    [InlineData("""{"job":"windows","activity":"windowReplacement.setUp","spent":1}""", "progress.changes[0].activity")]
    public void Changes_ThatCannotBe_AreRefused(string change, string path)
    {
        Project project = ExampleProjects.Read(ExampleProjects.Outside.TrimEnd()[..^1] + $$$""","progress":{"date":"2026-04-29","changes":[{{{change}}}]}}""");
        Assert.False(Home.TryEstimate(project, out ProjectEstimate? _, out IReadOnlyList<Issue> issues));
        Assert.Equal(path, Assert.Single(issues, issue => issue.Severity == Severity.Error).Path);
    }

    [Theory]
    [InlineData("\"firstDay\":0,\"lastDay\":2147483647")]
    [InlineData("\"hours\":1e300")]
    [InlineData("\"budget\":-1")]
    public void Baseline_ThatCannotBe_IsRefused(string members)
    {
        Project project = ExampleProjects.Read(ExampleProjects.Outside.TrimEnd()[..^1] + $$$""","baseline":{"start":"2026-03-02","lastDay":9,"book":"us-2025","jobs":[{"id":"trim","job":{"kind":"exteriorPainting"},"activities":[{"activity":"wash","name":"Wash",{{{members}}}}]}]}}""");
        Assert.False(Home.TryEstimate(project, out ProjectEstimate? _, out IReadOnlyList<Issue> issues));
        Assert.Equal("baseline.jobs", Assert.Single(issues, issue => issue.Severity == Severity.Error).Path);
    }

    [Theory]
    [InlineData("windows", "remove", "progress.reports[0].activity")]
    [InlineData("windows", null, "progress.reports[1]")]
    public void Reports_OfNothingThere_OrTwice_AreRefused(string job, string? activity, string path)
    {
        ProgressReport report = new() { Job = job, Activity = activity, Done = 10 };
        Project project = ExampleProjects.Exterior with { Progress = new() { Date = Date, Reports = activity is null ? [report, report] : [report] } };
        Assert.False(Home.TryEstimate(project, out ProjectEstimate? _, out IReadOnlyList<Issue> issues));
        Assert.Equal(path, Assert.Single(issues).Path);
    }

    private static ProjectStanding Standing(params ProgressReport[] reports) =>
        Home.Estimate(ExampleProjects.Exterior with { Progress = new() { Date = Date, Reports = reports } }).Standing!;
}
