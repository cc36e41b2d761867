namespace Estimator.Tests;

/// <summary>Small jobs laid out by hand. The day runs from 8 to 16 o'clock; unless said otherwise two people work all eight hours.</summary>
public class ScheduleTests
{
    private static readonly Crew Two = new(2, 8);

    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(16, 1)]
    [InlineData(16.1, 2)]
    [InlineData(32, 2)]
    [InlineData(160, 10)]
    public void Days_OneTask_IsItsHoursByTheCrew(double hours, int days) => Assert.Equal(days, Lay(Two, [new(hours)]).Total);

    [Theory]
    [InlineData(1, 16, 2)]
    [InlineData(2, 16, 1)]
    [InlineData(3, 16, 1)]
    public void Days_SmallerCrew_TakesLonger(int crew, double hours, int days) => Assert.Equal(days, Lay(new(crew, 8), [new(hours)]).Total);

    [Theory]
    [InlineData(8, 1)]
    [InlineData(8.1, 2)]
    public void Days_TaskForOne_IsNotFasterByTwo(double hours, int days) => Assert.Equal(days, Lay(Two, [new(hours, Crew: 1)]).Total);

    [Theory]
    [InlineData(14, 1)]
    [InlineData(14.1, 2)]
    [InlineData(28, 2)]
    public void Days_SevenProductiveHours_FillTheDay(double hours, int days) => Assert.Equal(days, Lay(new(2, 7), [new(hours)]).Total);

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    public void Days_Pace_StretchesTheHours(double pace, int days) => Assert.Equal(days, Lay(Two, [new(32)], pace).Total);

    [Theory]
    [InlineData(4, 4, 1)]
    [InlineData(12, 2, 2)]
    [InlineData(4, 24, 2)]
    [InlineData(8, 22, 2)]
    [InlineData(4, 30, 3)]
    [InlineData(16, 24, 3)]
    [InlineData(4, 720, 31)]
    public void Days_WaitAfterTheFirst_RunsOvernight(double hours, double wait, int secondDay)
    {
        (int total, int[] days) = Lay(Two, [new(hours, wait), new(2, Requires: [0])]);
        Assert.Equal([1, secondDay], days);
        Assert.Equal(secondDay, total);
    }

    [Fact]
    public void Days_OtherWork_FillsTheWait()
    {
        (int total, int[] days) = Lay(Two, [new(4, Wait: 24), new(4), new(4, Requires: [0])]);
        Assert.Equal([1, 1, 2], days);
        Assert.Equal(2, total);
    }

    [Fact]
    public void Days_TasksInARow_ShareTheDayUntilItIsFull()
    {
        (int total, int[] days) = Lay(Two, [new(8), new(8), new(8), new(16), new(2)]);
        Assert.Equal([1, 1, 2, 2, 3], days);
        Assert.Equal(3, total);
    }

    [Fact]
    public void Days_OneDayCutIntoAnyNumberOfTasks_IsStillOneDay() => Assert.All(Enumerable.Range(1, 60), parts =>
        Assert.Equal(1, Lay(new(2, 7), [.. Enumerable.Repeat(new Task(14.0 / parts), parts)]).Total));

    [Fact]
    public void Days_CheckWithoutHours_TakesNoTimeAndItsWaitCounts()
    {
        (int total, int[] days) = Lay(Two, [new(4), new(0, Wait: 48, Requires: [0]), new(4), new(4, Requires: [1])]);
        Assert.Equal([1, 1, 1, 3], days);
        Assert.Equal(3, total);
    }

    [Fact]
    public void Days_TaskThatDoesNotApply_IsLeftOut() => Assert.Equal(1, Lay(Two, [new(16), new(16, Quantity: 0)]).Total);

    [Fact]
    public void Days_NothingToDo_IsOneDay() => Assert.Equal(1, Lay(Two, [new(0)]).Total);

    private static (int Total, int[] Days) Lay(Crew crew, Task[] tasks, double pace = 1)
    {
        PlannedWork work = new()
        {
            Activities = Array.ConvertAll(tasks, ActivityOf),
            Quantities = Array.ConvertAll(tasks, task => task.Quantity),
            Hours = Array.ConvertAll(tasks, task => task.Hours),
            Waits = Array.ConvertAll(tasks, task => task.Wait),
            Cents = new double[tasks.Length],
            Words = new("", "", "", ""),
        };
        int[] days = new int[tasks.Length];
        return (Schedule.Days(work, Array.ConvertAll(tasks, RequiresOf), crew, pace, days), days);
    }

    private static UInt128 RequiresOf(Task task) => (task.Requires ?? []).Aggregate(UInt128.Zero, (bits, other) => bits | (UInt128.One << other));

    private static JobActivity ActivityOf(Task task) => new()
    {
        Id = "",
        Activity = new() { Name = "", Job = "", Trade = "", Phase = "", Measure = "", Unit = "", Why = "", Crew = task.Crew, WaitHours = task.Wait },
        LaborRow = task.Hours > 0 ? 0 : -1,
        SupplyRow = -1,
        HoursPerUnit = 0,
        Measure = 0,
        Requires = 0,
        Extent = [],
        Usage = 0,
        UsageFactors = [],
        WaitFactors = [],
        Sources = [],
    };

    /// <summary>A task of so many person-hours, with a wait after it.</summary>
    private sealed record Task(double Hours, double Wait = 0, int Crew = 2, int[]? Requires = null, double Quantity = 1);
}
