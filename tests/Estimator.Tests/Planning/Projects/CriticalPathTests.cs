namespace Estimator.Tests;

/// <summary>Small projects laid out by hand. A crew of one works ten hours a day, so ten hours are a day.</summary>
public class CriticalPathTests
{
    private static readonly Crew Ten = new(1, 10);

    private static readonly SmallTask[] Diamond = SmallWork.Diamond;

    [Fact]
    public void Of_Diamond_TheShortBranchHasADayOfFloat()
    {
        CriticalPath path = Of(Diamond);
        Assert.Equal([0, 1, 1, 3], path.Starts);
        Assert.Equal([1, 3, 2, 4], path.Ends);
        Assert.Equal([0, 1, 2, 3], path.Latest);
        Assert.Equal([0, 0, 1, 0], Floats(path));
        Assert.Equal(4, path.Duration);
    }

    /// <summary>The same with one trade in both branches: its one crew does them one after the other, and nothing has float.</summary>
    [Fact]
    public void Of_OneTradeInBothBranches_HandsItsCrewOver()
    {
        CriticalPath path = Of([Diamond[0], Diamond[1], Diamond[2] with { Trade = "plumbing" }, Diamond[3]]);
        Assert.Equal([0, 1, 3, 4], path.Starts);
        Assert.Equal([0, 0, 0, 0], Floats(path));
        Assert.Equal(5, path.Duration);
    }

    /// <summary>Seven days on the calendar are five working days, whoever waits.</summary>
    [Theory]
    [InlineData(7 * 24, 5)]
    [InlineData(14 * 24, 10)]
    [InlineData(7 * 24 / 5.0, 1)]
    [InlineData(0, 0)]
    public void Of_Wait_FiveDaysOfSevenAreWorkingDays(double hours, double days)
    {
        CriticalPath path = Of([new(10, "concrete", Wait: hours), new(10, "carpentry", After: [0])]);
        Assert.Equal(1 + days, path.Starts[1], 1e-9);
        Assert.Equal(2 + days, path.Duration, 1e-9);
        Assert.Equal(0, path.FloatOf(0), 1e-9);
    }

    /// <summary>An order of five working days runs beside two days of work: the work may be three days late.</summary>
    [Fact]
    public void Of_OrderBesideWork_TheWorkHasTheRestOfTheWait()
    {
        CriticalPath path = Of([new(0, "homeowner", Wait: 7 * 24), new(20, "demolition"), new(10, "carpentry", After: [0, 1])]);
        Assert.Equal([0, 3, 0], Floats(path).Select(days => Math.Round(days, 9)));
        Assert.Equal(6, path.Duration, 1e-9);
    }

    [Fact]
    public void Of_WaitOfTheLastStep_IsAfterTheEnd() => Assert.Equal(1, Of([new(10, "concrete", Wait: 168)]).Duration);

    [Fact]
    public void Of_StepsWithoutHours_NeedNoCrew()
    {
        CriticalPath path = Of([new(10, "carpentry"), new(0, "carpentry"), new(10, "carpentry")]);
        Assert.Equal([0, 0, 1], path.Starts);
        Assert.Equal([0, 2, 0], Floats(path));
    }

    /// <summary>Carpentry has a day of stairs and a day of shoring, both ready at once; pipes wait for the shoring, so it goes first.</summary>
    [Fact]
    public void Of_CrewNeededTwice_GoesFirstWhereThereIsLessTimeToLose()
    {
        CriticalPath path = Of([new(10, "carpentry"), new(10, "carpentry"), new(20, "plumbing", After: [1])]);
        Assert.Equal([1, 0, 1], path.Starts);
        Assert.Equal([1, 0, 0], Floats(path));
        Assert.Equal(3, path.Duration);
    }

    /// <summary>Trim waits for the floor, five working days; the crew hangs the doors meanwhile, although these are told later.</summary>
    [Fact]
    public void Of_CrewNeededTwice_TakesWhatIsReady()
    {
        CriticalPath path = Of([new(0, "contractor", Wait: 7 * 24), new(10, "carpentry", After: [0]), new(10, "carpentry")]);
        Assert.Equal([0, 5, 0], path.Starts);
        Assert.Equal(6, path.Duration);
    }

    /// <summary>Who does it all himself paints after he has tiled, and has two hands whatever the crew would be.</summary>
    [Fact]
    public void Of_OneForAll_DoesOneThingAfterTheOther()
    {
        CriticalPath path = Of([new(10, "tile", Crew: 2), new(10, "painting"), new(0, "inspector")], Ten with { IsAlone = true });
        Assert.Equal([0, 1, 0], path.Starts);
        Assert.Equal(2, path.Duration);
    }

    /// <summary>Pipes and wires wait for the framing; on a shared site one firm works after the other, two days after the framing is done.</summary>
    [Fact]
    public void Of_FirmsThatTakeTurns_ComeOneAfterTheOther()
    {
        CriticalPath path = Of(Diamond, Ten with { TakesTurns = true, OwnTrades = ["carpentry"], HandOver = 2 });
        Assert.Equal([0, 3, 5, 8], path.Starts);
        Assert.Equal(9, path.Duration);
    }

    /// <summary>The contractor's own people go on at once, and so does a firm with its own work.</summary>
    [Fact]
    public void Of_HandOver_IsForOtherFirmsOnly()
    {
        SmallTask[] tasks = [new(10, "plumbing"), new(10, "carpentry", After: [0]), new(10, "demolition", After: [1]), new(10, "plumbing", After: [0])];
        CriticalPath path = Of(tasks, Ten with { OwnTrades = ["carpentry", "demolition"], HandOver = 2 });
        Assert.Equal([0, 1, 2, 1], path.Starts);
    }

    /// <summary>Who waits for something else meanwhile does not wait twice.</summary>
    [Theory]
    [InlineData(0, 3)]
    [InlineData(7 * 24, 6)]
    public void Of_HandOver_RunsWithTheWait(double hours, double start) =>
        Assert.Equal(start, Of([new(10, "concrete", Wait: hours), new(10, "roofing", After: [0])], Ten with { HandOver = 2 }).Starts[1], 1e-9);

    [Fact]
    public void Chain_OfDiamond_IsTheLongBranch() => Assert.Equal([3, 1, 0], Of(Diamond).Chain());

    [Fact]
    public void Chain_OfOneTradeInBothBranches_FollowsItsCrew() =>
        Assert.Equal([3, 2, 1, 0], Of([Diamond[0], Diamond[1], Diamond[2] with { Trade = "plumbing" }, Diamond[3]]).Chain());

    [Fact]
    public void Chain_WhereTheLastStepToldIsNotTheLastToEnd_BeginsWithThatOne() =>
        Assert.Equal([0], Of([new(20, "plumbing"), new(10, "electrical")]).Chain());

    /// <summary>What is only bought takes nobody's time: it neither lengthens the project nor hurries what it comes after.</summary>
    [Fact]
    public void Of_MaterialAlone_IsNoStep()
    {
        CriticalPath path = Of([new(30, "plumbing"), new(10, "electrical", Wait: 7 * 24), new(0, "electrical", After: [1], IsSupply: true)]);
        Assert.Equal(3, path.Duration);
        Assert.Equal([0, 2], Floats(path).Take(2));
    }

    [Fact]
    public void With_OtherDays_LaysTheSameOrderAgain()
    {
        CriticalPath path = Of(Diamond);
        Assert.Equal(2, path.With(new([0.5, 1, 0.5, 0.5], new double[4])).Duration);
        Assert.Equal(7, path.With(new([1, 2, 5, 1], new double[4])).Duration);
        Assert.Equal([3, 2, 0], path.With(new([1, 2, 5, 1], new double[4])).Chain());
    }

    [Fact]
    public void Of_CrewOfTwo_TakesHalf() => Assert.Equal(0.5, Of([new(10, "carpentry", Crew: 2)]).Duration);

    [Fact]
    public void Of_Nothing_TakesNoTime() => Assert.Equal(0, Of([]).Duration);

    private static IEnumerable<double> Floats(CriticalPath path) => Enumerable.Range(0, path.Starts.Length).Select(path.FloatOf);

    private static CriticalPath Of(SmallTask[] tasks, Crew? crew = null)
    {
        PlannedWork work = SmallWork.Of(tasks, crew: 1);
        return CriticalPath.Of(work, SmallWork.WaitsOf(tasks), crew ?? Ten);
    }
}
