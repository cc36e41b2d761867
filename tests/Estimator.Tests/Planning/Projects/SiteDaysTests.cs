using Estimator.Tests.Laws;

namespace Estimator.Tests;

/// <summary>On site, in all, and without the use of the place: three numbers.</summary>
public class SiteDaysTests
{
    /// <summary>One crew in a day or a few, as its trade does it; orders, permits and inspections are not among them.</summary>
    [Theory]
    [InlineData(RemodelScope.WaterHeater, 0.5, 0.5)]
    [InlineData(RemodelScope.ElectricalPanel, 0.5, 1.5)]
    [InlineData(RemodelScope.GarageDoorReplacement, 0.5, 1)]
    [InlineData(RemodelScope.RoofReplacement, 1, 4.5)]
    [InlineData(RemodelScope.Deck, 4, 8)]
    [InlineData(RemodelScope.Patio, 2, 6)]
    public void OnSite_OneCrew_ComesForTheWorkOnly(RemodelScope scope, double least, double most)
    {
        Plan plan = PlanOf(scope);
        Assert.InRange(plan.OnSiteDays.Likely, least, most);
        Assert.True(plan.OnSiteDays.Likely < plan.WorkingDays.Likely);
        Assert.Equal((default, null), (plan.UnusableDays, plan.OutOfUse));
    }

    /// <summary>A place is out of use from the first thing torn out to the last thing connected.</summary>
    [Theory]
    [InlineData(RemodelScope.Kitchen, "kitchen")]
    [InlineData(RemodelScope.Bathroom, "bathroom")]
    [InlineData(RemodelScope.WholeHouse, "house")]
    public void Unusable_RebuiltPlace_IsSoUntilItIsConnected(RemodelScope scope, string what)
    {
        Plan plan = PlanOf(scope);
        Assert.Equal(what, plan.OutOfUse);
        Assert.InRange(plan.UnusableDays.Likely, plan.OnSiteDays.Likely / 2, plan.OnSiteDays.Likely);
        Assert.True(plan.OnSiteDays.Likely < plan.WorkingDays.Likely);
    }

    /// <summary>A remodeler bills 1,500 to 2,500 a day; a tenth more or less is no other trade.</summary>
    [Theory]
    [InlineData(RemodelScope.RoomAddition)]
    [InlineData(RemodelScope.SecondStoryAddition)]
    [InlineData(RemodelScope.AccessoryDwellingUnit)]
    [InlineData(RemodelScope.WholeHouse)]
    public void OnSite_LargeJob_TakesTheDaysThatTheMoneySays(RemodelScope scope)
    {
        Estimate estimate = ExampleJobs.Priced(Of(scope));
        Assert.InRange((double)estimate.Total.Likely / estimate.Plan.OnSiteDays.Likely, 0.9 * 1_500, 1.1 * 2_500);
    }

    /// <summary>An order, a wait of a week, two days of demolition and one of walls at once, and a day of cleaning after the handover.</summary>
    [Fact]
    public void Of_OneFirm_CountsTheDaysWithWork()
    {
        Laid job = new(
            [new(0, Phase.Design, Wait: 7 * 24), new(20, Phase.Demolish, After: [0]), new(10, Phase.Close, After: [0], Trade: "other"), new(10, Phase.Done, After: [1])],
            new(1, 10) { OwnTrades = ["trade", "other"] });
        Assert.Equal((3, 2), (job.Days.OnSite, job.Days.Unusable));
    }

    /// <summary>Where others do more than a quarter of the work the site stays open between them.</summary>
    [Theory]
    [InlineData(30, 4, 9)]
    [InlineData(29, 8.9, 8.9)]
    public void Of_SeveralFirms_CountsFromTheFirstHourToTheLast(double hours, double onSite, double unusable)
    {
        Laid job = new(
            [new(hours, Phase.Demolish, Wait: 7 * 24), new(10, Phase.Close, After: [0], Trade: "other")],
            new(1, 10) { OwnTrades = ["trade"] });
        Assert.Equal(onSite, job.Days.OnSite, 1e-9);
        Assert.Equal(unusable, job.Days.Unusable, 1e-9);
    }

    /// <summary>Whoever sets up and then waits for days is not on site yet.</summary>
    [Fact]
    public void Of_WaitBeforeTheWork_IsNotOnSite()
    {
        Laid job = new([new(10, Phase.Ready, Wait: 24), new(10, Phase.Ready, After: [0]), new(10, Phase.Close, After: [1])], new(1, 10) { OwnTrades = ["trade"] });
        Assert.Equal((2, 1), (Math.Round(job.Days.OnSite, 9), Math.Round(job.Days.Unusable, 9)));
    }

    [Fact]
    public void Of_NoWork_IsNoDay() => Assert.Equal(default, new Laid([new(0, Phase.Close)], new(1, 10)).Days);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(0.1, 0.5)]
    [InlineData(0.74, 0.5)]
    [InlineData(0.75, 1)]
    [InlineData(3.3, 3.5)]
    public void InHalves_IsTheNearest(double days, double halves) => Assert.Equal(halves, SiteDays.InHalves(days));

    private static Plan PlanOf(RemodelScope scope) => ExampleJobs.Priced(Of(scope)).Plan;

    private static Remodel Of(RemodelScope scope) =>
        new Remodel { Scope = scope, Level = RemodelLevel.Midrange, House = new() { YearBuilt = 1990 } }.Sized(RemodelJobs.TypeOf(scope).Typical);

    private sealed record Task(double Hours, Phase Phase, double Wait = 0, int[]? After = null, string Trade = "trade");

    /// <summary>Small projects laid out by hand: ten hours are a day.</summary>
    private sealed class Laid
    {
        public Laid(Task[] tasks, Crew crew)
        {
            PlannedWork work = new()
            {
                Activities = Array.ConvertAll(tasks, task => AnActivity.With(hasLabor: task.Hours > 0, trade: task.Trade, crew: 1, phase: task.Phase)),
                Parts = [],
                Items = tasks.Select((task, number) => new WorkItem(0, number, 1, task.Hours, task.Wait, 0, 0)).ToArray(),
            };
            CriticalPath path = CriticalPath.Of(work, WaitLists.Of(tasks.Select(task => task.After ?? [])), crew);
            Days = SiteDays.Of(work, crew, path);
        }

        public SiteDays Days { get; }
    }
}
