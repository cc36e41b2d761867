namespace Estimator.Tests;

public class CrewScheduleTests
{
    private static readonly IReadOnlyList<DateOnly> Holidays = PriceBook.UnitedStates2025.Holidays(2025);
    private static readonly double[] Houses = [.. Enumerable.Repeat(69.0, 40)];
    private static readonly DateOnly FirstOfMay = new(2025, 5, 1);

    [Theory]
    [InlineData(2, 1, 87, "2025-09-04")]
    [InlineData(3, 1, 58, "2025-07-24")]
    [InlineData(2, 0.8, 108, "2025-10-03")]
    public void FortyHouses_AreDoneBy(int crews, double workable, int days, string finish)
    {
        CrewSchedule schedule = CrewSchedule.Of(Houses, new(crews, 2, 8, workable), FirstOfMay, Holidays);
        Assert.Equal((days, DateOnly.ParseExact(finish, "yyyy-MM-dd")), (schedule.WorkingDays, schedule.Finish));
        Assert.Equal(crews, Enumerable.Range(1, days).Max(schedule.CrewsAtWork));
        Assert.Equal(0, schedule.CrewsAtWork(days + 1));
    }

    [Fact]
    public void OneHouse_HasOneCrew_HoweverManyThereAre()
    {
        CrewSchedule schedule = CrewSchedule.Of([69], new(5, 2, 8), FirstOfMay);
        Assert.Equal((5, new CrewShift(0, 1, 0, 4.3125)), (schedule.WorkingDays, Assert.Single(schedule.Shifts)));
    }

    [Fact]
    public void TwoHouses_TwoCrews_BothBeginOnTheFirstDay() =>
        Assert.All(CrewSchedule.Of([160, 16], new(2, 2, 8), FirstOfMay).Shifts, shift => Assert.Equal(0, shift.From));

    [Fact]
    public void WhatCannotBe_IsRefusedAllAtOnce()
    {
        EstimateException refused = Assert.Throws<EstimateException>(() => CrewSchedule.Of([0, 5, double.NaN], new(0, 101, 25, 0), FirstOfMay));
        Assert.Equal(["crews.crews", "crews.crewSize", "crews.hoursPerDay", "crews.workableDays", "hours[0]", "hours[2]"], refused.Issues.Select(issue => issue.Path));
        Assert.Equal("hours", Assert.Single(Assert.Throws<EstimateException>(() => CrewSchedule.Of([], new(1, 1, 8), FirstOfMay)).Issues).Path);
        Assert.Equal("hours", Assert.Single(Assert.Throws<EstimateException>(() => CrewSchedule.Of([1_000_000], new(1, 1, 1), FirstOfMay)).Issues).Path);
    }
}
