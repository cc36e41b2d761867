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

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.1, 0.5)]
    [InlineData(0.74, 0.5)]
    [InlineData(0.75, 1)]
    [InlineData(3.3, 3.5)]
    public void InHalves_IsTheNearest(double days, double halves) => Assert.Equal(halves, SiteDays.InHalves(days));

    private static Plan PlanOf(RemodelScope scope) => ExampleJobs.Priced(Of(scope)).Plan;

    private static Remodel Of(RemodelScope scope) =>
        new Remodel { Scope = scope, Level = RemodelLevel.Midrange, House = new() { YearBuilt = 1990 } }.Sized(RemodelJobs.TypeOf(scope).Typical);
}
