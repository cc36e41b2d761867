namespace Estimator.Tests;

/// <summary>Working days on site against what remodelers publish, in weeks of five days where they count weeks.</summary>
public class PublishedDurationTests
{
    /// <summary>
    /// Kitchen: 4 to 12 weeks (Chris Harper, Sierra Crest, Gabbert); bath: 18 days at best to 8 weeks (about.com, Sinclair);
    /// basement: 4 to 14 weeks (Petta, Engineer Fix); addition: 8 to 14 weeks (Rempros, Lamont Bros), a primary suite
    /// with its bathroom a week more, at what a remodeler bills a day; second story: 8 weeks to six months
    /// (Carey Bros); attic and garage: as a basement with its shell opened; whole house: 3 to 6 months (Walter A. Miller);
    /// roof: 2 to 7 days of work and its inspection (Tesson), metal 5 to 10 (Roofer Near Me).
    /// </summary>
    [Theory]
    [InlineData(RemodelScope.Kitchen, RemodelLevel.Midrange, 20, 60)]
    [InlineData(RemodelScope.Bathroom, RemodelLevel.Midrange, 18, 40)]
    [InlineData(RemodelScope.Basement, RemodelLevel.Midrange, 20, 70)]
    [InlineData(RemodelScope.RoomAddition, RemodelLevel.Midrange, 40, 70)]
    [InlineData(RemodelScope.PrimarySuiteAddition, RemodelLevel.Midrange, 40, 75)]
    [InlineData(RemodelScope.SecondStoryAddition, RemodelLevel.Midrange, 40, 130)]
    [InlineData(RemodelScope.WholeHouse, RemodelLevel.Midrange, 60, 130)]
    [InlineData(RemodelScope.RoofReplacement, RemodelLevel.Midrange, 2, 10)]
    [InlineData(RemodelScope.RoofReplacement, RemodelLevel.Upscale, 5, 15)]
    public void DaysOnSite_AreThoseThatArePublished(RemodelScope scope, RemodelLevel level, int least, int most)
    {
        IReadOnlyList<PlanStep> steps = ExampleJobs.Priced(new Remodel { Scope = scope, Level = level, House = new() { YearBuilt = 1990 } }).Plan.Steps;
        int first = steps.First(step => step.Hours > 0).Day;
        Assert.InRange(steps[^1].LastDay - first + 1, least, most);
    }

    /// <summary>From the first idea: a kitchen takes 9.6 months of planning and 5.1 of building (Houzz), a bath 8 to 20 weeks (Alexandria).</summary>
    [Theory]
    [InlineData(RemodelScope.Kitchen, RemodelLevel.Upscale, 100, 320)]
    [InlineData(RemodelScope.Bathroom, RemodelLevel.Midrange, 40, 100)]
    public void DaysInAll_AreThoseThatArePublished(RemodelScope scope, RemodelLevel level, int least, int most) =>
        Assert.InRange(ExampleJobs.Priced(new Remodel { Scope = scope, Level = level }).Plan.WorkingDays.Likely, least, most);

    /// <summary>Stock fronts come in weeks, custom cabinets in three to four months (Chris Harper).</summary>
    [Theory]
    [InlineData(RemodelLevel.Economy, 10, 20)]
    [InlineData(RemodelLevel.Midrange, 20, 40)]
    [InlineData(RemodelLevel.Upscale, 65, 85)]
    public void Cabinets_TakeTheirLeadTime(RemodelLevel level, int least, int most)
    {
        IReadOnlyList<PlanStep> steps = ExampleJobs.Priced(new Remodel { Scope = RemodelScope.Kitchen, Level = level }).Plan.Steps;
        PlanStep order = steps.Single(step => step.Activity == "kitchen.orderCabinets");
        PlanStep demolition = steps.Single(step => step.Activity == "kitchen.demolition");
        Assert.InRange(demolition.Day - order.Day, least, most);
    }
}
