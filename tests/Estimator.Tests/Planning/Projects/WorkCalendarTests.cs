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

    [Fact]
    public void Plan_StartOnASaturday_IsDatedFromMonday()
    {
        Plan plan = ExampleJobs.Priced(new Remodel { Scope = RemodelScope.WaterHeater, Start = new(2025, 3, 1) }).Plan;
        Assert.Equal(new DateOnly(2025, 3, 3), plan.Start);
        Assert.Equal(plan.Start, plan.Steps[0].Date);
    }
}
