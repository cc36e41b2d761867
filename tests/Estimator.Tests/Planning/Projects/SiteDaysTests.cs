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
        SmallTask[] tasks =
        [
            new(0, Wait: 7 * 24, Phase: Phase.Design),
            new(20, After: [0], Phase: Phase.Demolish),
            new(10, "other", After: [0], Phase: Phase.Close),
            new(10, After: [1], Phase: Phase.Done),
        ];
        Assert.Equal(new SiteDays(3, 2), DaysOf(tasks, "other"));
    }

    /// <summary>Where others do more than a quarter of the work the site stays open between them.</summary>
    [Theory]
    [InlineData(30, 4, 9)]
    [InlineData(29, 8.9, 8.9)]
    public void Of_SeveralFirms_CountsFromTheFirstHourToTheLast(double hours, double onSite, double unusable)
    {
        SiteDays days = DaysOf([new(hours, Wait: 7 * 24, Phase: Phase.Demolish), new(10, "other", After: [0], Phase: Phase.Close)]);
        Assert.Equal(onSite, days.OnSite, 1e-9);
        Assert.Equal(unusable, days.Unusable, 1e-9);
    }

    /// <summary>Whoever sets up and then waits for days is not on site yet.</summary>
    [Fact]
    public void Of_WaitBeforeTheWork_IsNotOnSite()
    {
        SiteDays days = DaysOf([new(10, Wait: 24, Phase: Phase.Ready), new(10, After: [0], Phase: Phase.Ready), new(10, After: [1], Phase: Phase.Close)]);
        Assert.Equal(2, days.OnSite, 1e-9);
        Assert.Equal(1, days.Unusable, 1e-9);
    }

    [Fact]
    public void Of_NoWork_IsNoDay() => Assert.Equal(default, DaysOf([new(0)]));

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

    /// <summary>The days of a small project: ten hours are a day, and people of a firm that is not named are the contractor's own.</summary>
    private static SiteDays DaysOf(SmallTask[] tasks, params string[] ownTrades)
    {
        Crew crew = new(1, 10) { OwnTrades = ["", .. ownTrades] };
        PlannedWork work = SmallWork.Of(tasks, crew: 1);
        return SiteDays.Of(work, crew, CriticalPath.Of(work, SmallWork.WaitsOf(tasks), crew));
    }
}
