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
    [InlineData(12, 2, 1)]
    [InlineData(14, 2, 2)]
    [InlineData(4, 24, 2)]
    [InlineData(8, 22, 2)]
    [InlineData(4, 30, 3)]
    [InlineData(16, 24, 3)]
    [InlineData(4, 720, 31)]
    public void Days_WaitAfterTheFirst_RunsOvernight(double hours, double wait, int secondDay)
    {
        (int total, int[] days) = Lay(Two, [new(hours, Wait: wait), new(2, After: [0])]);
        Assert.Equal([1, secondDay], days);
        Assert.Equal(secondDay, total);
    }

    [Fact]
    public void Days_OtherWork_FillsTheWait()
    {
        (int total, int[] days) = Lay(Two, [new(4, Wait: 24), new(4), new(4, After: [0])]);
        Assert.Equal([1, 1, 2], days);
        Assert.Equal(2, total);
    }

    /// <summary>A coat of three hours on a coat of three hours, dry in three: the crew begins again where it began. A touch-up waits for the last corner.</summary>
    [Theory]
    [InlineData(6, 6, 3, 8 + 3)]
    [InlineData(6, 6, 4, 8 + 4)]
    [InlineData(6, 2, 4, 8 + 3 + 4 - 1)]
    [InlineData(2, 6, 4, 8 + 1 + 4 - 1)]
    [InlineData(6, 6, 24, 24 + 8 + 3)]
    public void Starts_WaitWithinADay_IsOverWhereTheCrewBegan(double hours, double next, double wait, double start) =>
        Assert.Equal(start, Laid([new(hours, Wait: wait), new(next, After: [0])], Two).Starts[1], 9);

    /// <summary>Two hours longer on the last day but one, and nobody has to come back for them; a third hour takes a day.</summary>
    [Theory]
    [InlineData(16, 1)]
    [InlineData(20, 1)]
    [InlineData(20.1, 2)]
    [InlineData(36, 2)]
    [InlineData(36.1, 3)]
    [InlineData(52, 3)]
    public void Days_CrewThatStaysLonger_DoesNotComeBackForAnHour(double hours, int days) =>
        Assert.Equal(days, Lay(Two with { LongDay = 2 }, [new(hours)]).Total);

    [Theory]
    [InlineData(7, 0.5)]
    [InlineData(8, 0.5)]
    [InlineData(8.1, 1)]
    [InlineData(16, 1)]
    [InlineData(20, 1.5)]
    [InlineData(32, 2)]
    [InlineData(56, 3.5)]
    public void SiteDays_DoneByNoon_IsHalfADay(double hours, double days)
    {
        SmallTask[] tasks = [new(hours)];
        Assert.Equal(days, Laid(tasks, Two).SiteDays(Work(tasks).Items, 0));
    }

    /// <summary>Four hours left are worth staying for where the crew stays that long; five are another day.</summary>
    [Theory]
    [InlineData(24, 1)]
    [InlineData(26, 2)]
    public void Days_MoreThanHalfADayLeft_IsNoLongDay(double hours, int days) => Assert.Equal(days, Lay(Two with { LongDay = 6 }, [new(hours)]).Total);

    [Theory]
    [InlineData(8, 12, 0.5)]
    [InlineData(8, 12.1, 1)]
    [InlineData(16, 24, 1)]
    [InlineData(24 + 8, 24 + 12, 0.5)]
    [InlineData(24 + 8, 24 + 16, 1)]
    [InlineData(12, 24 + 12, 2)]
    [InlineData(24 + 8, 72 + 12, 3)]
    public void DaysBetween_Moments_AreDaysOrAHalf(double start, double end, double days) => Assert.Equal(days, Schedule.DaysBetween(start, end));

    [Fact]
    public void SiteDays_WithoutWork_AreNone_AndWorkThatBeginsInTimeIsAmongThem()
    {
        SmallTask[] check = [new(0)];
        Assert.Equal(0, Laid(check, Two).SiteDays(Work(check).Items, 0));
        SmallTask[] work = [new(8)];
        Assert.Equal(0.5, Laid(work, Two).SiteDays(Work(work).Items, 8));
        Assert.Equal(0, Laid(work, Two).SiteDays(Work(work).Items, 8.1));
    }

    /// <summary>Two hours, three days of drying, two hours: the crew is there for half a day twice, and once after the answer is there.</summary>
    [Fact]
    public void SiteDays_Waits_AreNotAmongThem()
    {
        SmallTask[] tasks = [new(4, Wait: 72), new(4, After: [0])];
        Assert.Equal(1, Laid(tasks, Two).SiteDays(Work(tasks).Items, 0));
        Assert.Equal(0.5, Laid(tasks, Two).SiteDays(Work(tasks).Items, 72));
        Assert.Equal(4, Laid(tasks, Two).Days);
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
        Assert.Equal(1, Lay(new(2, 7), [.. Enumerable.Repeat(new SmallTask(14.0 / parts), parts)]).Total));

    [Fact]
    public void Days_CheckWithoutHours_TakesNoTimeAndItsWaitCounts()
    {
        (int total, int[] days) = Lay(Two, [new(4), new(0, Wait: 48, After: [0]), new(4), new(4, After: [1])]);
        Assert.Equal([1, 1, 1, 3], days);
        Assert.Equal(3, total);
    }

    [Fact]
    public void Days_MaterialWithoutHours_IsNoStep()
    {
        Schedule schedule = Laid([new(16), new(0, IsSupply: true), new(16)], Two);
        Assert.Equal([0, 2], schedule.Sequence);
        Assert.Equal(2, schedule.Days);
    }

    /// <summary>
    /// Four hours in each of two rooms, which dry for four: the crew goes on in the other room meanwhile, and goes round, so that
    /// what was painted first, two hours earlier, is dry two hours before the rest.
    /// </summary>
    [Fact]
    public void Days_PaintDriesInOneRoom_TheCrewGoesOnInTheOther()
    {
        Schedule schedule = Laid([new(4, Wait: 4), new(4, After: [0]), new(4, Wait: 4), new(4, After: [2])], Two);
        Assert.Equal([0, 2, 1, 3], schedule.Sequence);
        Assert.Equal([8, 12, 10, 14], schedule.Starts);
        Assert.Equal(1, schedule.Days);
    }

    /// <summary>Work that is ready first is taken in line, even if something further down could have begun at the same time.</summary>
    [Fact]
    public void Days_TwoTasksReady_TheFirstInLineIsBegun() =>
        Assert.Equal([0, 1, 2], Laid([new(2), new(2), new(2, After: [0])], Two).Sequence);

    /// <summary>Nothing else to do: the crew waits for what dries soonest, not for what stands first in line.</summary>
    [Fact]
    public void Days_AllDries_TheSoonestIsBegun() =>
        Assert.Equal([0, 1, 3, 2], Laid([new(2, Wait: 72), new(2, Wait: 24), new(2, After: [0]), new(2, After: [1])], Two).Sequence);

    [Fact]
    public void Lay_Again_ForgetsThePaceBefore()
    {
        SmallTask[] tasks = [new(32), new(8, After: [0])];
        Schedule schedule = ScheduleOf(tasks);
        schedule.Lay(Work(tasks), Two, 3);
        schedule.Lay(Work(tasks), Two, 1);
        Assert.Equal(3, schedule.Days);
        Assert.Equal([0, 1], schedule.Sequence);
        Assert.Equal((8.0, 24 + 16.0), (schedule.Starts[0], schedule.Ends[0]));
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(16, 1)]
    [InlineData(24 + 8, 2)]
    [InlineData(72, 4)]
    public void DayOf_Clock_CountsFromOne(double clock, int day) => Assert.Equal(day, Schedule.DayOf(clock));

    [Fact]
    public void Days_NothingToDo_IsOneDay() => Assert.Equal(1, Lay(Two, [new(0)]).Total);

    private static (int Total, int[] Days) Lay(Crew crew, SmallTask[] tasks, double pace = 1)
    {
        Schedule schedule = Laid(tasks, crew, pace);
        return (schedule.Days, Array.ConvertAll(schedule.Starts.ToArray(), Schedule.DayOf));
    }

    private static Schedule Laid(SmallTask[] tasks, Crew crew, double pace = 1)
    {
        Schedule schedule = ScheduleOf(tasks);
        schedule.Lay(Work(tasks), crew, pace);
        return schedule;
    }

    private static Schedule ScheduleOf(SmallTask[] tasks) => new(SmallWork.WaitsOf(tasks), new double[tasks.Length * Schedule.Columns], new int[tasks.Length]);

    private static PlannedWork Work(SmallTask[] tasks) => SmallWork.Of(tasks, crew: 2);
}
