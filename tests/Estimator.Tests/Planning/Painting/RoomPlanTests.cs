namespace Estimator.Tests;

/// <summary>Plans of rooms: in which order a painter does them, and what he does while paint dries.</summary>
public class RoomPlanTests
{
    private static readonly string[] Painting = ["paintCeiling", "paintWalls", "paintRoomTrim", "paintWallsCoat2", "joineryCoat2", "refitRoom"];

    /// <summary>The trim gets its first coat while the walls dry, and its last when these are done.</summary>
    [Fact]
    public void Of_Room_TopToBottom()
    {
        Room room = ExampleJobs.Bedroom with { Surfaces = [RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim] };
        IReadOnlyList<string> steps = Steps(ExampleJobs.In(room));
        Assert.Equal(Painting.Select(step => step + ":1"), steps.Where(step => Painting.Contains(step.Split(':')[0])));
    }

    [Fact]
    public void Of_TwoRooms_TheCrewGoesOnInTheOtherWhileTheFirstDries()
    {
        IReadOnlyList<PlanStep> steps = ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom, ExampleJobs.Bedroom)).Plan.Steps;
        int Order(string activity) => steps.Single(step => step.Activity == activity).Order;
        Assert.InRange(Order("paintWalls:2"), Order("paintWalls:1"), Order("paintWallsCoat2:1"));
    }

    [Fact]
    public void Of_SeveralRooms_TakeLessThanEachAlone()
    {
        double alone = ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom)).Plan.WorkingDays.Likely;
        double together = ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom, ExampleJobs.Bedroom, ExampleJobs.Bedroom)).Plan.WorkingDays.Likely;
        Assert.InRange(together, alone, (3 * alone) - 1);
    }

    /// <summary>With fewer hours the crew may begin something else first and end later; no fast job is promised to take longer.</summary>
    [Fact]
    public void Of_FewerHoursThatFitWorse_DaysAreStillInOrder()
    {
        Room kitchen = new() { Kind = RoomKind.Kitchen, Findings = [RoomFinding.WaterStains] };
        Room bedroom = new() { Kind = RoomKind.Bedroom, Findings = [RoomFinding.Wallpaper] };
        DayRange days = ExampleJobs.Priced(new InteriorPainting { Rooms = [kitchen, bedroom] }).Plan.WorkingDays;
        Assert.True(days.Low <= days.Likely && days.Likely <= days.High, days.ToString());
    }

    [Fact]
    public void Of_Finding_AddsItsStepsToItsRoomOnly()
    {
        Room smoky = ExampleJobs.Bedroom with { Findings = [RoomFinding.Smoke, RoomFinding.WaterStains] };
        IEnumerable<string> more = Steps(ExampleJobs.In(ExampleJobs.Bedroom, smoky)).Except(Steps(ExampleJobs.In(ExampleJobs.Bedroom, ExampleJobs.Bedroom)));
        Assert.Equal(["blockStains:2", "mendLeak:2", "primeRoom:2", "washSmoke:2"], more.Order());
    }

    /// <summary>Nothing is carried out or covered before the answer is there, and the visit for the sample is no day of the crew's.</summary>
    [Fact]
    public void Of_PopcornOfAnOldHouse_WaitsForTheLaboratory()
    {
        Room popcorn = ExampleJobs.Bedroom with { Findings = [RoomFinding.PopcornCeiling] };
        InteriorPainting job = new() { House = new() { YearBuilt = 1965 }, Rooms = [popcorn] };
        IReadOnlyList<PlanStep> steps = ExampleJobs.Priced(job).Plan.Steps;
        PlanStep scrape = steps.Single(step => step.Activity == "scrapePopcorn:1");
        Assert.Contains("testAsbestos", steps.Single(step => step.Activity == "setUpInside").Requires);
        Assert.InRange(scrape.Day, 1 + 3, 10);
        Plan plan = ExampleJobs.Priced(job).Plan;
        Assert.InRange(plan.OnSiteDays.Likely, 0.5, plan.WorkingDays.Likely - 3);
        Assert.DoesNotContain("testAsbestos", Steps(job with { House = new() { YearBuilt = 1985 } }));
    }

    [Fact]
    public void Of_Job_BeginsAndEndsOnce()
    {
        IReadOnlyList<PlanStep> steps = ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom, ExampleJobs.Bathroom)).Plan.Steps;
        Assert.Equal(["inspectRooms", "chooseRoomColors", "setUpInside"], steps.Take(3).Select(step => step.Activity));
        Assert.Equal(["cleanUpInside", "walkThroughRooms"], steps.TakeLast(2).Select(step => step.Activity));
        Assert.Superset((HashSet<string>)["refitRoom:1", "refitRoom:2"], steps[^2].Requires.ToHashSet());
    }

    [Fact]
    public void Of_Self_OnePersonWorksAtHisOwnPace()
    {
        Plan own = ExampleJobs.Priced(ExampleJobs.RoomKnown with { Performer = Performer.Self }).Plan;
        Plan hired = ExampleJobs.Priced(ExampleJobs.RoomKnown).Plan;
        Assert.Equal((1, 2), (own.Crew, hired.Crew));
        Assert.True(own.WorkingDays.Likely > hired.WorkingDays.Likely);
    }

    /// <summary>A bathroom is one visit, and so is a bedroom: nobody comes back on five days for seven hours.</summary>
    [Fact]
    public void Of_SmallRoom_IsOneVisit()
    {
        Room bathroom = new() { Kind = RoomKind.Bathroom, Length = Length.FromFeet(5), Width = Length.FromFeet(8), Surfaces = [RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim] };
        Room bedroom = new() { Kind = RoomKind.Bedroom, Length = Length.FromFeet(12), Width = Length.FromFeet(12), Surfaces = [RoomSurface.Walls], Condition = Condition.Fair };
        Assert.All([bathroom, bedroom], room =>
        {
            Plan plan = ExampleJobs.Priced(ExampleJobs.In(room)).Plan;
            Assert.Equal((1, 1, 1), (plan.WorkingDays.Likely, plan.OnSiteDays.Likely, plan.UnusableDays.Likely));
            Assert.Equal("room", plan.OutOfUse);
        });
    }

    private static List<string> Steps(Job job) => [.. ExampleJobs.Priced(job).Plan.Steps.Select(step => step.Activity)];
}
