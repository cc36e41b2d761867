namespace Estimator.Tests;

public class ProgramOfWorkTests
{
    private static readonly DateOnly May = new(2025, 5, 1);

    private static HomeEstimator Home => HomeEstimator.Default;

    [Fact]
    public void OneProject_IsThatProject()
    {
        ProgramEstimate program = Home.Estimate(new ProgramOfWork { Id = "one", Start = ExampleProjects.Exterior.Start, Projects = [ExampleProjects.Exterior] });
        ProjectEstimate project = Home.Estimate(ExampleProjects.Exterior);
        Assert.Equal((project.Total.Range, project.Finish), (program.Total.Range, program.Finish));
        Assert.Equal(project.Cash.Months, program.Months);
        Assert.Equal(program.SeparateContingency, program.PooledContingency);
        Assert.Equal(1, program.Projects[0].Share, 6);
    }

    [Fact]
    public void Crews_AreNeverMoreAtWorkThanThereAre()
    {
        ProgramEstimate program = Home.Estimate(ExampleProjects.Repaint(30, May) with { Crews = [new() { Trade = "painting", Crews = 2 }] });
        Assert.All(program.Crews, month => Assert.InRange(month.Load, 0, 1));
        Assert.Equal(30, program.Projects.Count);
        Assert.True(program.Finish > May);
    }

    [Fact]
    public void Repaint_TwoYears_StopsInWinter()
    {
        ProgramEstimate program = Home.Estimate(ExampleProjects.Repaint(120, May) with { Crews = [new() { Trade = "painting", Crews = 2 }] });
        Assert.DoesNotContain(program.Crews, month => month.Month.Month is 11 or 12 or 1 or 2 or 3);
        Assert.All(program.Projects, project => Assert.Equal(project.SiteDate!.Value.Year, project.LastDate!.Value.Year));
        Assert.True(program.Finish!.Value.Year > 2025);
    }

    [Fact]
    public void YearlyBudget_IsKept_AndThePoorComeFirst()
    {
        ProgramEstimate program = Home.Estimate(ExampleProjects.Repaint(30, May) with { YearlyBudget = 60_000 });
        Assert.All(program.Capital!.Years, year => Assert.InRange(year.Cost, 0, 60_000));
        Assert.Equal(30, program.Capital.Years.Sum(year => year.Projects.Count));
        Assert.All(program.Projects.Where(project => program.Capital.Years[1].Projects.Contains(project.Id)), project => Assert.True(project.SiteDate >= new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public void Canceled_Ends() =>
        Assert.Throws<OperationCanceledException>(() => Home.Estimate(ExampleProjects.Repaint(3, May), new CancellationToken(canceled: true)));

    [Fact]
    public void Parts_AddUpToTheTotal()
    {
        ProgramEstimate program = Home.Estimate(ExampleProjects.Repaint(12));
        Assert.Equal(["North", "South"], program.Teams.Select(team => team.Name));
        Assert.Equal(3, program.Managers.Count);
        Assert.Equal(program.Total.Likely, program.Teams.Sum(team => team.Likely));
        Assert.Equal(1, program.Projects.Sum(project => project.Share), 4);
    }

    [Fact]
    public void Exceptions_AreTheProjectsOutOfTolerance()
    {
        ProgramOfWork program = ExampleProjects.Repaint(3, May);
        ProgramEstimate estimate = Home.Estimate(program with
        {
            Projects = [.. program.Projects.Select((project, at) => at == 1
                ? project with { Start = May, Progress = new() { Date = new(2025, 6, 2), Reports = [new() { Job = "job1", Done = 50, Cost = 9000 }] } }
                : project)],
        });
        Assert.Equal(("house 1", DeviationKind.Cost), (estimate.Exceptions[0].Project, estimate.Exceptions[0].Kind));
        Assert.Equal(9000, estimate.Value!.Value.Actual);
    }

    [Fact]
    public void AllThatIsWrong_IsSaidAtOnce()
    {
        ProgramOfWork program = ExampleProjects.ReadProgram(
            """
            {"id":"","yearlyBudget":0,"crews":[{"trade":"painting","crews":0},{"trade":"painting","crews":1}],
            "projects":[{"id":"a","jobs":[{"id":"j","job":{"kind":"exteriorPainting","coats":9}}]},{"id":"a","jobs":[]}]}
            """);
        Assert.False(Home.TryEstimate(program, out ProgramEstimate? _, out IReadOnlyList<Issue> issues));
        Assert.Equal(
            ["id", "yearlyBudget", "start", "crews[0].crews", "crews[1].trade", "projects[1].id", "projects[0].jobs[0].job.coats", "projects[1].jobs"],
            issues.Where(issue => issue.Severity == Severity.Error).Select(issue => issue.Path));
    }

    [Theory]
    [InlineData("\"crews\":[{\"trade\":\"painters\",\"crews\":1}]", "crews[0].trade")]
    [InlineData("\"start\":\"2026-05-04\",\"yearlyBudget\":0.01", "yearlyBudget")]
    [InlineData("\"start\":\"2027-05-04\"", "projects[0].start")]
    [InlineData("\"tolerances\":{\"cost\":-1,\"daysLate\":1,\"contingency\":0}", "tolerances.cost")]
    public void WhatCannotBe_IsRefused(string member, string path)
    {
        string projects = string.Join(',', Enumerable.Range(0, 120).Select(at => $$$"""{"id":"{{{at}}}",{{{(at == 0 && path.StartsWith('p') ? "\"start\":\"2026-05-04\"," : "")}}}"jobs":[{"id":"j","job":{"kind":"exteriorPainting"}}]}"""));
        Assert.False(Home.TryEstimate(ExampleProjects.ReadProgram($$$"""{"id":"p",{{{member}}},"projects":[{{{projects}}}]}"""), out ProgramEstimate? _, out IReadOnlyList<Issue> issues));
        Assert.Equal(path, Assert.Single(issues, issue => issue.Severity == Severity.Error).Path);
    }

    /// <summary>A crew that is booked by its hours leaves the waits of the job to its plan: what comes after begins after both.</summary>
    [Fact]
    public void SharedCrews_KeepTheOrderOfAProject()
    {
        Project rooms = ExampleProjects.Of("rooms", new Remodel { Scope = RemodelScope.Bathroom }, new InteriorPainting { Rooms = [new() { Kind = RoomKind.Bedroom }] });
        ProgramEstimate program = Home.Estimate(new ProgramOfWork { Id = "p", Start = May, Projects = [rooms], Crews = [new() { Trade = "carpentry", Crews = 1 }, new() { Trade = "painting", Crews = 1 }] });
        Milestone[] all = [.. program.Milestones];
        Assert.True(all.First(one => one is { Job: "job2", Name: Milestone.Begins }).Day > all.First(one => one is { Job: "job1", Name: Milestone.Done }).Day);
    }

    [Fact]
    public void Reports_OfNothingThere_AreRefusedWithTheirProject()
    {
        ProgramOfWork program = ExampleProjects.Repaint(2, May);
        Project second = program.Projects[1] with { Start = May, Progress = new() { Date = new(2025, 6, 2), Reports = [new() { Job = "job1", Activity = "dig", Done = 5 }] } };
        Assert.False(Home.TryEstimate(program with { Projects = [program.Projects[0], second] }, out ProgramEstimate? _, out IReadOnlyList<Issue> issues));
        Assert.Equal("projects[1].progress.reports[0].activity", Assert.Single(issues).Path);
    }

    [Fact]
    public void Json_ThereAndBack_IsTheSameProgram()
    {
        ProgramOfWork program = ExampleProjects.Repaint(150, May) with { Crews = [new() { Trade = "painting", Crews = 2, CrewSize = 3 }] };
        Assert.Equal(program, ExampleProjects.ReadProgram(EstimatorJson.WriteProgram(program)));
        Assert.Contains("\"pooledContingency\":", EstimatorJson.WriteProgramEstimate(Home.Estimate(ExampleProjects.Repaint(2))), StringComparison.Ordinal);
    }
}
