using System.Globalization;
using System.Text.Json;
using Ical.Net.CalendarComponents;

namespace Estimator.Tests.ConsoleSample;

public sealed class ProgramViewTests
{
    private static readonly string Example = Path.Combine(AppContext.BaseDirectory, "data", "program.json");
    private static readonly string Homes = Path.Combine(AppContext.BaseDirectory, "data", "homes-2k.csv");

    [Fact]
    public void Program_ShowsExceptionsFirst()
    {
        ConsoleRun run = ConsoleRun.Of("program", Example);
        Assert.Equal((0, ""), (run.Code, run.Error));
        string[] headings = ["Out of tolerance", "How all stand", "By team", "By manager", "By market", "What makes the total uncertain", "Crews by month", "Cash by month", "Next milestones, from May 4, 2026", "Capital plan"];
        int[] places = [.. headings.Select(heading => run.Out.IndexOf($"\n{heading}\n", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Matches(@"(?m)^Elm Street 4 +cost over budget +[0-9]+ % +10 % +North +Rivera *$", run.Out);
        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
    }

    [Fact]
    public void Program_Numbers_AreTheLibrarys()
    {
        ProgramEstimate estimate = Estimate();
        ConsoleRun run = ConsoleRun.Of("program", Example);
        foreach (string part in (string[])[
            Text(estimate.Total.Likely), Text(estimate.PooledContingency), $"separate ones {Text(estimate.SeparateContingency)}", Text(estimate.Value!.Value.Earned), Text(estimate.Capital!.Cost)])
        {
            Assert.Contains(part, run.Out, StringComparison.Ordinal);
        }

        Assert.Equal(EstimatorJson.WriteProgramEstimate(estimate) + "\n", ConsoleRun.Of("program", Example, "--json").Out);
    }

    [Fact]
    public void Program_All_ListsEveryProject()
    {
        Assert.DoesNotContain("All projects", ConsoleRun.Of("program", Example).Out, StringComparison.Ordinal);
        string all = ConsoleRun.Of("program", Example, "--all").Out;
        Assert.All(Estimate().Projects, project => Assert.Contains($"\n{project.Id} ", all[all.IndexOf("All projects", StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    [Fact]
    public void Program_TableOfHomes_IsAProjectARow_AsJobsWouldBe()
    {
        using TemporaryFile table = new("id,floor_area_sqft,stories,siding,state,condition\nfirst,2400,2,Wood,CO,poor\nsecond,1300,1,Vinyl,OH,\n", ".csv");
        using TemporaryFile template = new("""{"kind":"exteriorPainting","coats":2,"asOf":"2025-06-30","house":{"condition":"fair"}}""");
        ConsoleRun run = ConsoleRun.Of("program", table.Path, "--template", template.Path, "--crews", "2", "--start", "2026-05-04", "--json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        ProgramEstimate expected = HomeEstimator.Default.Estimate(new ProgramOfWork
        {
            Id = Path.GetFileNameWithoutExtension(table.Path),
            Start = new(2026, 5, 4),
            Crews = [new() { Trade = "painting", Crews = 2 }],
            Projects =
            [
                Home("first", new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, State = "CO", Condition = Condition.Poor }),
                Home("second", new() { FloorArea = Area.FromSquareFeet(1300), Stories = 1, Siding = Siding.Vinyl, State = "OH", Condition = Condition.Fair }),
            ],
        });
        Assert.Equal(EstimatorJson.WriteProgramEstimate(expected) + "\n", run.Out);

        static Project Home(string id, House house) =>
            new() { Id = id, Jobs = [new() { Id = "exterior", Job = new ExteriorPainting { House = house, Coats = 2, AsOf = new(2025, 6, 30) } }] };
    }

    [Fact]
    public void Program_TwoThousandHomes_StayReadable()
    {
        ConsoleRun run = ConsoleRun.On(new(2026, 5, 4), "program", Homes, "--crews", "8", "--crew-size", "8", "--start", "2026-05-04", "--yearly-budget", "4500000");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.InRange(run.Lines.Length, 60, 160);
        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
        Assert.Contains("2,000 projects. May 4, 2026 to ", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^painting +Jul 2026 +176 +176 +100 % ", run.Out);
        Assert.Matches(@"(?m)^2026 +[0-9,]+ +[0-9,]+ ", run.Out);
        Assert.Matches(@"(?m)^2027 +[0-9,]+ +[0-9,]+ ", run.Out);
    }

    [Fact]
    public void Program_Calendar_HasJobsAndMonths()
    {
        using TemporaryFile first = new();
        using TemporaryFile second = new();
        Assert.Equal(0, ConsoleRun.Of("program", Example, "--ics", first.Path).Code);
        Assert.Equal(0, ConsoleRun.On(new(2027, 1, 1), "program", Example, "--ics", second.Path).Code);
        Assert.Equal(File.ReadAllBytes(first.Path), File.ReadAllBytes(second.Path));
        ProgramEstimate estimate = Estimate();
        CalendarEvent[] events = [.. Ical.Net.Calendar.Load(File.ReadAllText(first.Path))!.Events];
        Assert.Equal(estimate.Projects.Count + estimate.Months.Count, events.Length);
        CalendarEvent site = events.Single(one => one.Summary == "Elm Street 8: outside on site");
        ProgramProject project = estimate.Projects.Single(one => one.Id == "Elm Street 8");
        Assert.Equal((project.SiteDate, project.LastDate!.Value.AddDays(1)), (site.Start!.Date, site.End!.Date));
    }

    [Fact]
    public void Program_BadInput_NamesAllProblems()
    {
        using TemporaryFile file = new("""
            {"id":"A","yearlyBudget":1000,"crews":[{"trade":"painting","crews":0}],
            "projects":[{"id":"x","jobs":[{"id":"a","job":{"kind":"exteriorPainting","coats":9}}]},{"id":"x","jobs":[{"id":"a","job":{"kind":"exteriorPainting"}}]}]}
            """);
        ConsoleRun run = ConsoleRun.Of("program", file.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        foreach (string path in (string[])["start", "crews[0].crews", "projects[0].jobs[0].job.coats", "projects[1].id"])
        {
            Assert.Contains($"'{file.Path}': {path}: ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Program_BadRows_AreNamedAllAtOnce()
    {
        using TemporaryFile table = new("id,floor_area_sqft,siding\na,many,Wood\nb,1300,cheese\nc,1300,Wood\n", ".csv");
        ConsoleRun run = ConsoleRun.Of("program", table.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"'{table.Path}': row a: floor_area_sqft", run.Error, StringComparison.Ordinal);
        Assert.Contains($"'{table.Path}': row b: siding", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("row c", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_ManyBadRows_AreCounted()
    {
        using TemporaryFile table = new("id,floor_area_sqft\n" + string.Concat(Enumerable.Repeat("a,many\n", 5000)), ".csv");
        ConsoleRun run = ConsoleRun.Of("program", table.Path, "--json");
        Assert.Contains("And 4,980 rows more.", run.Error, StringComparison.Ordinal);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal(101, answer.RootElement.GetProperty("issues").GetArrayLength());
    }

    [Fact]
    public void Program_MoreHomesThanItTakes_IsRefused()
    {
        using TemporaryFile table = new("id,floor_area_sqft\n" + string.Concat(Enumerable.Repeat("a,many\n", 10_001)), ".csv");
        ConsoleRun run = ConsoleRun.Of("program", table.Path, "--json");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("more than 10,000 homes", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--crews", "some")]
    [InlineData("--crews", "=3")]
    [InlineData("--start", "May")]
    [InlineData("--template", "no such file")]
    public void Program_BadOptionOfATable_IsRefused(string option, string value)
    {
        ConsoleRun run = ConsoleRun.Of("program", Homes, option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_OptionOfATable_IsRefusedForJson()
    {
        ConsoleRun run = ConsoleRun.Of("program", Example, "--crews", "3");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("--crews is for tables of homes", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("project")]
    [InlineData("program")]
    public void Schema_Of_IsTheLibrarysOwn(string of)
    {
        ConsoleRun run = ConsoleRun.Of("schema", "--of", of);
        IReadOnlyList<ScopeOfWork> scopes = HomeEstimator.Default.Scopes;
        string expected = of == "project" ? EstimatorJson.ProjectSchema(scopes) : EstimatorJson.ProgramSchema(scopes);
        Assert.Equal((0, expected.TrimEnd()), (run.Code, run.Out.TrimEnd()));
        using JsonDocument schema = JsonDocument.Parse(run.Out);
        Assert.Equal(2, ConsoleRun.Of("schema", "--of", "nothing").Code);
    }

    private static ProgramEstimate Estimate() => EstimatorJson.TryReadProgram(File.ReadAllBytes(Example), out ProgramOfWork? program, out _)
        ? HomeEstimator.Default.Estimate(program)
        : throw new InvalidOperationException(Example);

    private static string Text(decimal amount) => amount.ToString("N0", CultureInfo.InvariantCulture);
}
