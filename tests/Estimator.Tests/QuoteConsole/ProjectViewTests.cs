using System.Text.Json;
using System.Text.Json.Nodes;
using Ical.Net.CalendarComponents;

namespace Estimator.Tests.ConsoleSample;

public sealed class ProjectViewTests
{
    private static readonly string Example = Path.Combine(AppContext.BaseDirectory, "data", "project.json");

    [Fact]
    public void Project_ShowsWhatAManagerLooksAt()
    {
        ConsoleRun run = ConsoleRun.Of("project", Example);
        Assert.Equal((0, ""), (run.Code, run.Error));
        foreach (string part in (string[])[
            "Elm Street 4", "Today, Jun 15, 2026", "This week, until Jun 21, 2026", "Should be over", "What waits for whom", "What the owner decides", "How it stands on Jun 15, 2026",
            "The rest costs as much beside its plan as", "Schedule", "siding after windows", "Paid once, not by each job:", "Management reserve", "Risks and contingency",
            "Rotten sill, north side", "Cash by month", "Milestones", "Payments", "What to know"])
        {
            Assert.Contains(part, run.Out, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
    }

    [Fact]
    public void Project_Numbers_AreTheLibrarys()
    {
        ProjectEstimate estimate = Estimate();
        string[] lines = ConsoleRun.Of("project", Example).Lines;
        EarnedValue value = estimate.Standing!.Value;
        Assert.Contains(lines, line => Words(line) == FormattableString.Invariant($"Budget {value.Budget:N0} {estimate.Standing.Hours!.Value.Budget:N0}"));
        Assert.Contains(lines, line => Words(line).StartsWith(FormattableString.Invariant($"Earned: done by now {value.Earned:N0} "), StringComparison.Ordinal));
        Assert.Contains(lines, line => Words(line).StartsWith(FormattableString.Invariant($"Cost index, below 1 is dearer than planned {value.CostIndex:0.000} "), StringComparison.Ordinal));
        Assert.Contains(lines, line => Words(line) == FormattableString.Invariant($"Together {estimate.Savings.Sum(saving => saving.Saved):N0}"));
        Assert.All(estimate.Purses, purse => Assert.Contains(lines, line => Words(line).Contains(FormattableString.Invariant($"{purse.Name} {purse.Likely:N0} "), StringComparison.Ordinal)));
    }

    [Fact]
    public void Project_Date_MovesTheAgendaAndNothingElse()
    {
        string may = ConsoleRun.Of("project", Example, "--date", "2026-05-29").Out;
        string june = ConsoleRun.Of("project", Example).Out;
        Assert.Contains("Today, May 29, 2026", may, StringComparison.Ordinal);
        Assert.DoesNotContain("Should be over", may, StringComparison.Ordinal);
        Assert.Contains("How it stands on Jun 15, 2026", may, StringComparison.Ordinal);
        Assert.Equal(After(june, "\nSchedule\n", "\nMilestones\n"), After(may, "\nSchedule\n", "\nMilestones\n"));
    }

    [Fact]
    public void Project_Steps_HaveALineEach()
    {
        string[] lines = ConsoleRun.Of("project", Example, "--steps").Lines;
        Assert.Contains(lines, line => line.StartsWith("  Hang the siding ", StringComparison.Ordinal) && line.Contains("..", StringComparison.Ordinal));
        Assert.DoesNotContain(ConsoleRun.Of("project", Example).Lines, line => line.StartsWith("  Hang the siding ", StringComparison.Ordinal));
    }

    [Fact]
    public void Project_AChoiceThatIsReported_IsDoneAndAsksForNothing()
    {
        const string Step = "Last walk-through and last payment";
        string text = File.ReadAllText(Example).Replace(
            """{ "job": "kitchen", "activity": "kitchen.moveOut", "done": 100 }""",
            """{ "job": "kitchen", "activity": "kitchen.moveOut", "done": 100 }, { "job": "kitchen", "activity": "kitchen.walkThrough", "done": 100 }""",
            StringComparison.Ordinal);
        Assert.NotEqual(File.ReadAllText(Example), text);
        using TemporaryFile file = new(text);
        Assert.Equal(2, Count(After(ConsoleRun.Of("project", Example).Out, "What the owner decides", "How it stands"), Step));
        Assert.Equal(1, Count(After(ConsoleRun.Of("project", file.Path).Out, "What the owner decides", "How it stands"), Step));
    }

    [Fact]
    public void Project_Json_IsTheLibrarysOwn()
    {
        ConsoleRun run = ConsoleRun.Of("project", Example, "--json");
        Assert.Equal((0, EstimatorJson.WriteProjectEstimate(Estimate()) + "\n"), (run.Code, run.Out));
    }

    [Fact]
    public void Project_Baseline_IsKeptWhenTheEstimateChanges()
    {
        using TemporaryFile agreed = new();
        Assert.Equal(0, ConsoleRun.Of("project", Example, "--baseline", agreed.Path).Code);
        Assert.True(EstimatorJson.TryReadProject(File.ReadAllBytes(agreed.Path), out Project? kept, out _));
        Assert.Equal(Estimate().Baseline.Budget, kept.Baseline!.Budget);
        using TemporaryFile wanted = new(EstimatorJson.WriteProject(kept with
        {
            Jobs = [.. kept.Jobs.Select(job => job.Id == "siding" ? job with { Job = ((Remodel)job.Job) with { Area = Area.FromSquareFeet(2600) } } : job)],
        }));
        ConsoleRun run = ConsoleRun.Of("project", wanted.Path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        string since = After(run.Out, "What changed since the baseline", "Cash by month");
        Assert.Contains("siding: ", since, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^area +2,?200 ft2 +2,?600 ft2 +\+", since);
        ConsoleRun again = ConsoleRun.Of("project", wanted.Path, "--baseline", agreed.Path);
        Assert.Equal((2, ""), (again.Code, again.Out));
        Assert.Contains("what was agreed stays", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_Calendar_HasSiteDaysDecisionsAndPayments()
    {
        using TemporaryFile first = new();
        using TemporaryFile second = new();
        Assert.Equal(0, ConsoleRun.Of("project", Example, "--ics", first.Path).Code);
        Assert.Equal(0, ConsoleRun.On(new(2027, 1, 1), "project", Example, "--ics", second.Path).Code);
        Assert.Equal(File.ReadAllBytes(first.Path), File.ReadAllBytes(second.Path));
        ProjectEstimate estimate = Estimate();
        CalendarEvent[] events = [.. Ical.Net.Calendar.Load(File.ReadAllText(first.Path))!.Events];
        Assert.Equal(estimate.Jobs.Count + estimate.Decisions.Count + estimate.Payments.Count, events.Length);
        Assert.Equal(events.Length, events.Select(one => one.Uid).Distinct().Count());
        ProjectJobEstimate siding = estimate.Jobs.Single(job => job.Id == "siding");
        CalendarEvent site = events.Single(one => one.Summary == "siding: on site");
        Assert.Equal((siding.SiteDate, siding.LastDate!.Value.AddDays(1)), (site.Start!.Date, site.End!.Date));
        Assert.All(events, one => Assert.Equal(new DateOnly(2026, 6, 15), one.DtStamp!.Date));
        Assert.Equal(estimate.Decisions.Select(step => step.DueDate!.Value).Order(), events.Where(one => one.Categories.Contains("Decision")).Select(one => one.Start!.Date).Order());
    }

    [Fact]
    public void Project_WithoutStart_HasNoCalendarAndNoAgenda()
    {
        using TemporaryFile file = new("""{"id":"A","jobs":[{"id":"outside","job":{"kind":"exteriorPainting"}}]}""");
        using TemporaryFile days = new();
        ConsoleRun run = ConsoleRun.Of("project", file.Path);
        Assert.Equal(0, run.Code);
        Assert.Contains("no start given", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Today", run.Out, StringComparison.Ordinal);
        ConsoleRun refused = ConsoleRun.Of("project", file.Path, "--ics", days.Path);
        Assert.Equal((2, ""), (refused.Code, refused.Out));
        Assert.Contains("give a 'start'", refused.Error, StringComparison.Ordinal);
    }

    /// <summary>A week and a month go on from every date that is taken.</summary>
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2101-01-01")]
    public void Project_DateTooFarAway_IsRefused(string date)
    {
        ConsoleRun asked = ConsoleRun.Of("project", Example, "--date", date);
        Assert.Equal((2, ""), (asked.Code, asked.Out));
        Assert.Contains("give a date from 2005 to 2100", asked.Error, StringComparison.Ordinal);
        JsonNode project = JsonNode.Parse(File.ReadAllText(Example))!;
        project["progress"] = new JsonObject { ["date"] = date };
        using TemporaryFile file = new(project.ToJsonString());
        ConsoleRun run = ConsoleRun.Of("project", file.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"progress.date: {date} is not accepted: give a date from 2005 to 2100", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_LastDateThereMayBe_IsShown() => Assert.Equal(0, ConsoleRun.Of("project", Example, "--date", "2100-12-31").Code);

    [Fact]
    public void Project_BadInput_NamesAllProblems()
    {
        using TemporaryFile file = new("""
            {"id":"A","start":"2026-04-06","jobs":[{"id":"a","after":["b"],"job":{"kind":"exteriorPainting"}},{"id":"b","after":["a"],"job":{"kind":"exteriorPainting"}}],
            "progress":{"date":"2026-04-01","reports":[{"job":"c","done":120}]}}
            """);
        ConsoleRun run = ConsoleRun.Of("project", file.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        foreach (string path in (string[])["jobs[1].after", "progress.date", "progress.reports[0].job", "progress.reports[0].done"])
        {
            Assert.Contains($"'{file.Path}': {path}: ", run.Error, StringComparison.Ordinal);
        }

        ConsoleRun json = ConsoleRun.Of("project", file.Path, "--json");
        Assert.Equal(2, json.Code);
        using JsonDocument issues = JsonDocument.Parse(json.Out);
        Assert.Equal(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, issues.RootElement.GetProperty("issues").GetArrayLength());
    }

    [Fact]
    public void Project_CostOfAChoice_IsRefused()
    {
        using TemporaryFile file = new(File.ReadAllText(Example).Replace("\"kitchen.permit\", \"done\": 100", "\"kitchen.permit\", \"done\": 100, \"cost\": 90", StringComparison.Ordinal));
        ConsoleRun run = ConsoleRun.Of("project", file.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("progress.reports[5].cost: 'kitchen.permit' has no budget", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-6-15")]
    [InlineData("tomorrow")]
    public void Project_BadDate_IsRefused(string date)
    {
        ConsoleRun run = ConsoleRun.Of("project", Example, "--date", date);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("--date", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_NeverWritesWhatItReads() =>
        Assert.All((string[])["--html", "--ics", "--baseline"], option => Assert.Equal(2, ConsoleRun.Of("project", Example, option, Example).Code));

    private static ProjectEstimate Estimate() => EstimatorJson.TryReadProject(File.ReadAllBytes(Example), out Project? project, out _)
        ? HomeEstimator.Default.Estimate(project)
        : throw new InvalidOperationException(Example);

    private static string Words(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string After(string text, string from, string to) =>
        text[text.IndexOf(from, StringComparison.Ordinal)..] is var rest ? rest[..rest.IndexOf(to, StringComparison.Ordinal)] : "";

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
