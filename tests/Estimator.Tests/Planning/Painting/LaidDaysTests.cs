namespace Estimator.Tests;

/// <summary>The days of small jobs with rooms, laid out by hand: two people from 8 to 16 o'clock.</summary>
public class LaidDaysTests
{
    /// <summary>
    /// Two hours of setting up; a room from ten until ten of the next day; another until ten of the fourth, and a look at it two days later,
    /// for which it need not be empty.
    /// </summary>
    [Fact]
    public void Unusable_IsTheLongestOfARoom_FromItsFirstWorkToItsLast()
    {
        LaidDays days = Of(rooms: 2, new(4), new(16, Room: 1), new(32, Room: 2, Wait: 48), new(0, Room: 2, After: [2]));
        Assert.Equal(new LaidDays(4, 3.5, 3), days);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Unusable_WithoutWorkInARoom_IsNoDay(int rooms) => Assert.Equal(0, Of(rooms, new SmallTask(4)).Unusable);

    /// <summary>Whoever sets up and leaves for a day has not come yet; for less than a day he stays.</summary>
    [Theory]
    [InlineData(24, 0.5)]
    [InlineData(23, 1)]
    public void OnSite_BeginsWhenTheAnswersAreThere(double wait, double onSite) =>
        Assert.Equal(onSite, Of(rooms: 0, new(4, Wait: wait, Phase: Phase.Ready), new(8, After: [0])).OnSite);

    private static LaidDays Of(int rooms, params SmallTask[] tasks)
    {
        PlannedWork work = SmallWork.Of(tasks, crew: 2, rooms);
        Schedule schedule = new(SmallWork.WaitsOf(tasks), new double[tasks.Length * Schedule.Columns], new int[tasks.Length]);
        schedule.Lay(work, new(2, 8), 1);
        return LaidDays.Of(work, schedule);
    }
}
