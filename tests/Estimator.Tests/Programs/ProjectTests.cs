namespace Estimator.Tests;

public class ProjectTests
{
    private static HomeEstimator Home => HomeEstimator.Default;

    [Fact]
    public void WindowsSidingAndTrim_CostTwoThousandLessTogether()
    {
        ProjectEstimate estimate = Home.Estimate(ExampleProjects.Exterior);
        decimal apart = estimate.Jobs.Sum(job => job.Estimate.Total.Likely);
        Assert.True(apart - estimate.Total.Likely >= 2000);
        Assert.Equal(apart - estimate.Total.Likely, estimate.Savings.Sum(saving => saving.Saved));
    }

    [Fact]
    public void WindowsSidingAndTrim_ComeInTheOrderOfTheTrade()
    {
        ProjectEstimate estimate = Home.Estimate(ExampleProjects.Exterior);
        ProjectJobEstimate[] jobs = [.. estimate.Jobs.OrderBy(job => job.SiteDay)];
        Assert.Equal(["windows", "siding", "trim"], jobs.Select(job => job.Id));
        Assert.True(jobs[0].LastDay < jobs[1].SiteDay && jobs[1].LastDay < jobs[2].SiteDay);
        Assert.NotNull(jobs[2].After.First(link => link.Job == "siding").Why);
    }

    [Theory]
    [InlineData("roofReplacement", "solar")]
    [InlineData("windowReplacement", "sidingReplacement")]
    [InlineData("electricalPanel", "hvacConversion")]
    [InlineData("drywallRepair", "flooring")]
    public void TwoRemodels_WaitAsTheTradeKnows(string before, string after)
    {
        ProjectEstimate estimate = Home.Estimate(ExampleProjects.Read(
            $$$"""{"id":"two","jobs":[{"id":"b","job":{"kind":"remodel","scope":"{{{after}}}"}},{"id":"a","job":{"kind":"remodel","scope":"{{{before}}}"}}]}"""));
        Assert.True(estimate.Jobs[0].SiteDay > estimate.Jobs[1].LastDay);
    }

    [Fact]
    public void PaintBeforeFloors_AndAskedOtherwise_AsAsked()
    {
        Project rooms = ExampleProjects.Of("rooms", new Remodel { Scope = RemodelScope.Flooring }, new InteriorPainting());
        ProjectEstimate usual = Home.Estimate(rooms);
        Assert.True(usual.Jobs[0].SiteDay > usual.Jobs[1].LastDay);
        ProjectEstimate asked = Home.Estimate(rooms with { Jobs = [rooms.Jobs[0] with { After = [] }, rooms.Jobs[1] with { After = ["job1"] }] });
        Assert.True(asked.Jobs[1].SiteDay > asked.Jobs[0].LastDay);
    }

    [Fact]
    public void OneJob_IsThatJob()
    {
        Remodel kitchen = new() { Scope = RemodelScope.Kitchen, SoftCosts = [SoftCost.Contingency] };
        ProjectEstimate project = Home.Estimate(ExampleProjects.Of("kitchen", kitchen));
        Estimate job = Home.Estimate(kitchen);
        Assert.Equal((job.Total.Range, job.Plan.WorkingDays), (project.Total.Range, project.WorkingDays));
        Assert.Equal(job.Payments!.Sum(payment => payment.Amount), project.Payments.Sum(payment => payment.Amount));
        Assert.Equal(job.Total.Likely, project.Baseline.Budget + project.Baseline.Contingency);
    }

    [Fact]
    public void Money_AddsUpInEveryView()
    {
        ProjectEstimate estimate = Home.Estimate(ExampleProjects.Exterior);
        Assert.Equal(estimate.Baseline.Budget, estimate.Payments.Sum(payment => payment.Amount));
        Assert.Equal(estimate.Baseline.Budget, estimate.Cash.Total);
        Assert.Equal(estimate.Total.Likely, estimate.Baseline.Budget + estimate.Baseline.Contingency);
        Assert.Equal(Math.Round(1.05m * estimate.Total.Likely, 2), estimate.Purses.Sum(purse => purse.Likely));
        Assert.Equal(estimate.Baseline.Contingency, estimate.Risks.Sum(risk => risk.Reserve));
    }

    [Fact]
    public void Painting_InMassachusetts_WaitsForTheSeason()
    {
        Project winter = ExampleProjects.Of("winter", new ExteriorPainting { House = new() { State = "MA" } }) with { Start = new(2026, 1, 5) };
        Assert.True(Home.Estimate(winter).Jobs[0].SiteDate >= new DateOnly(2026, 4, 15));
        Assert.Equal(new DateOnly(2026, 1, 5), Home.Estimate(winter with { Jobs = [winter.Jobs[0] with { Job = new ExteriorPainting { House = new() { State = "FL" } } }] }).Jobs[0].SiteDate);
    }

    [Fact]
    public void Holidays_AreTheBooks_UnlessOthersAreTold()
    {
        Project july = ExampleProjects.Of("july", new ExteriorPainting { House = new() { State = "FL" } }) with { Start = new(2026, 7, 3) };
        Assert.Equal(new DateOnly(2026, 7, 6), Home.Estimate(july).Start);
        Assert.Equal(new DateOnly(2026, 7, 3), Home.Estimate(july with { Holidays = [] }).Start);
    }

    [Fact]
    public void Contract_TakesThePlaceOfThePrice()
    {
        Project signed = ExampleProjects.Exterior with { Jobs = [.. ExampleProjects.Exterior.Jobs.Select(job => job.Id == "siding" ? job with { Contract = 16_000 } : job)] };
        ProjectEstimate estimate = Home.Estimate(signed);
        Assert.Equal(16_000, estimate.Purses.Single(purse => purse is { Kind: PurseKind.Contract, Name: "siding" }).High);
        Assert.Equal(0, estimate.Jobs[2].Saved);
        Assert.Equal(estimate.Baseline.Budget, estimate.Payments.Sum(payment => payment.Amount));
    }

    /// <summary>Nothing is spared by what costs less than it would spare: a small contract, a small job.</summary>
    [Fact]
    public void ASmallJob_SparesNoMoreThanItCosts()
    {
        Project windows = ExampleProjects.Of("windows", new Remodel { Scope = RemodelScope.WindowReplacement, Count = 30 });
        Project both = windows with { Jobs = [.. windows.Jobs, new() { Id = "siding", Job = new Remodel { Scope = RemodelScope.SidingReplacement }, Contract = 100 }] };
        Assert.True(Home.Estimate(both).Total.Likely >= Home.Estimate(windows).Total.Likely);
    }

    [Fact]
    public void RoomsThatAreListed_AreSparedToo()
    {
        Project floors = ExampleProjects.Of("floors", new InteriorPainting { Rooms = [new() { Kind = RoomKind.Bedroom }, new() { Kind = RoomKind.Living }] }, new Remodel { Scope = RemodelScope.Flooring });
        Assert.True(Home.Estimate(floors).Jobs[0].Saved > 0);
    }

    [Fact]
    public void AllThatIsWrong_IsSaidAtOnce()
    {
        Project wrong = ExampleProjects.Read(
            """
            {"id":"","managementReserve":2,"jobs":[{"id":"w","after":["x"],"job":{"kind":"remodel","scope":"windowReplacement"}},{"id":"w","job":{"kind":"exteriorPainting","coats":9}},
            {"id":"a","after":["b"],"job":{"kind":"exteriorPainting"}},{"id":"b","after":["a"],"job":{"kind":"exteriorPainting"}}],
            "progress":{"date":"2026-05-20","reports":[{"job":"windows","done":180}],"changes":[{"job":"w","name":"x"}]}}
            """);
        Assert.False(Home.TryEstimate(wrong, out ProjectEstimate? none, out IReadOnlyList<Issue> issues));
        Assert.Null(none);
        Assert.Equal(
            [
                "id", "managementReserve", "jobs[1].id", "jobs[0].after", "jobs[3].after", "progress.date", "progress.reports[0].job", "progress.reports[0].done",
                "progress.changes[0]", "jobs[1].job.coats",
            ],
            issues.Where(issue => issue.Severity == Severity.Error).Select(issue => issue.Path));
    }

    [Fact]
    public void Json_NamesThePathInsideAJob()
    {
        Assert.False(EstimatorJson.TryReadProject("""{"id":"a","jobs":[{"id":"w","job":{"kind":"exteriorPainting","house":{"florArea":"1 ft2","place":{}}}},{"id":"x","job":{"scope":"deck"}}]}"""u8, out _, out IReadOnlyList<Issue> issues));
        Assert.Equal(["jobs[0].job.house.florArea", "jobs[0].job.house.place", "jobs[1].job.kind"], issues.Select(issue => issue.Path));
    }

    [Fact]
    public void Json_ThereAndBack_IsTheSameProject()
    {
        Project kept = ExampleProjects.Exterior with { Baseline = Home.Estimate(ExampleProjects.Exterior).Baseline };
        Project read = ExampleProjects.Read(EstimatorJson.WriteProject(kept));
        Assert.Equal(EstimatorJson.WriteProject(kept), EstimatorJson.WriteProject(read));
        Assert.Equal(kept, read);
    }
}
