namespace Estimator.Tests;

public class WorkCalendarTests
{
    private static readonly DateOnly[] Christmas = [new(2025, 12, 24), new(2025, 12, 25), new(2025, 12, 27)];

    /// <summary>From Friday, 2025-12-19, with Christmas Eve, Christmas and a Saturday off.</summary>
    [Theory]
    [InlineData(1, 12, 19)]
    [InlineData(2, 12, 22)]
    [InlineData(3, 12, 23)]
    [InlineData(4, 12, 26)]
    [InlineData(5, 12, 29)]
    public void DateOf_SkipsWeekendsAndHolidays(int day, int month, int date) =>
        Assert.Equal(new DateOnly(2025, month, date), new WorkCalendar(new(2025, 12, 19), Christmas).DateOf(day));

    [Theory]
    [InlineData(2025, 12, 20, 22)]
    [InlineData(2025, 12, 21, 22)]
    [InlineData(2025, 12, 24, 26)]
    [InlineData(2025, 12, 30, 30)]
    public void DateOf_TheFirstDay_IsWorkedOn(int year, int month, int start, int first) =>
        Assert.Equal(new DateOnly(year, month, first), new WorkCalendar(new(year, month, start), Christmas).DateOf(1));

    [Fact]
    public void DateOf_AYearOfWorkingDays() =>
        Assert.Equal(new DateOnly(2025, 12, 31), new WorkCalendar(new(2025, 1, 1), []).DateOf(261));

    /// <summary>The working day of a date, or of the last one before it; 0 before the first, and no more than are asked for.</summary>
    [Theory]
    [InlineData(12, 18, 100, 0)]
    [InlineData(12, 19, 100, 1)]
    [InlineData(12, 21, 100, 1)]
    [InlineData(12, 22, 100, 2)]
    [InlineData(12, 25, 100, 3)]
    [InlineData(12, 26, 100, 4)]
    [InlineData(12, 31, 100, 7)]
    [InlineData(12, 31, 7, 7)]
    [InlineData(12, 31, 6, 6)]
    [InlineData(12, 31, 4, 4)]
    [InlineData(12, 31, 1, 1)]
    [InlineData(12, 31, 0, 0)]
    public void DayAt_IsTheLastWorkingDayUntilThen(int month, int date, int most, int day) =>
        Assert.Equal(day, new WorkCalendar(new(2025, 12, 19), Christmas).DayAt(new(2025, month, date), most));

    [Fact]
    public void DayAt_IsWhatDateOfSays()
    {
        WorkCalendar calendar = new(new(2025, 12, 19), Christmas);
        Assert.All(Enumerable.Range(1, 300), day => Assert.Equal(day, calendar.DayAt(calendar.DateOf(day), 1_000)));
    }

    [Fact]
    public void DateOf_BeyondTheCalendar_IsItsLastWorkingDay()
    {
        WorkCalendar calendar = new(new(9999, 9, 27), []);
        Assert.Equal(new DateOnly(9999, 9, 29), calendar.DateOf(3));
        Assert.Equal(new DateOnly(9999, 9, 29), calendar.DateOf(1_000));
        Assert.Equal(new DateOnly(9999, 12, 20), new WorkCalendar(new(9999, 12, 20), []).DateOf(2));
    }

    [Fact]
    public void Plan_StartOnASaturday_IsDatedFromMonday()
    {
        Plan plan = ExampleJobs.Priced(new Remodel { Scope = RemodelScope.WaterHeater, Start = new(2025, 3, 1) }).Plan;
        Assert.Equal(new DateOnly(2025, 3, 3), plan.Start);
        Assert.Equal(plan.Start, plan.Steps[0].Date);
    }
}
