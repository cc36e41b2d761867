namespace Estimator.Tests;

/// <summary>Plans of small projects, by hand: ten hours are a day.</summary>
public class ProjectPlanTests
{
    private static readonly DateOnly Monday = new(2025, 3, 3);

    [Fact]
    public void Steps_HaveTheirDays_AndWhatTheyHaveToSpare()
    {
        Plan plan = Of(SmallWork.Diamond);
        Assert.Equal([1, 2, 3, 4], plan.Steps.Select(step => step.Order));
        Assert.Equal([(1, 1), (2, 3), (2, 2), (4, 4)], plan.Steps.Select(step => (step.Day, step.LastDay)));
        ProjectDays[] times = [.. plan.Steps.Select(step => step.Timing!)];
        Assert.Equal([0, 0, 1, 0], times.Select(time => time.FloatDays));
        Assert.Equal([true, true, false, true], times.Select(time => time.IsCritical));
        Assert.Equal([1, 2, 3, 4], times.Select(time => time.LatestDay));
        Assert.Equal([1, 3, 3, 4], times.Select(time => time.DueDay));
        Assert.Equal(Monday.AddDays(2), times[2].DueDate);
    }

    /// <summary>In half of the time, and in twice that: the eighth working day is the Wednesday of the second week.</summary>
    [Fact]
    public void Days_AreThoseOfFastAndSlowWorkToo()
    {
        DayRange days = new(2, 4, 8);
        Plan plan = Of(SmallWork.Diamond, outOfUse: "kitchen");
        Assert.Equal((days, days, days), (plan.WorkingDays, plan.OnSiteDays, plan.UnusableDays));
        Assert.Equal(Monday, plan.Start);
        Assert.Equal([1, 3, 9], new[] { plan.EarliestFinish, plan.Finish, plan.LatestFinish }.Select(date => date!.Value.DayNumber - Monday.DayNumber));
    }

    [Fact]
    public void UnusableDays_OfWhatStaysInUse_AreNone() => Assert.Equal(default, Of(SmallWork.Diamond).UnusableDays);

    /// <summary>An order of a week is told by when it must be there: five working days after the latest day to place it.</summary>
    [Fact]
    public void Order_IsDueWhenItIsNeeded()
    {
        Plan plan = Of([new(0, "contractor", Wait: 7 * 24), new(70, "carpentry"), new(10, "tile", After: [0, 1])]);
        ProjectDays order = plan.Steps.Single(step => step.Hours == 0).Timing!;
        Assert.Equal((5, 2, false, 3, 8), (order.WaitDays, order.FloatDays, order.IsCritical, order.LatestDay, order.DueDay));
    }

    [Fact]
    public void Steps_AreInTheOrderOfTheirStart()
    {
        Plan plan = Of([new(0, "contractor", Wait: 7 * 24), new(10, "tile", After: [0]), new(10, "carpentry")]);
        Assert.Equal([1, 1, 6], plan.Steps.Select(step => step.Day));
        Assert.Equal(["contractor", "carpentry", "tile"], plan.Steps.Select(step => step.Trade));
    }

    private static Plan Of(SmallTask[] tasks, string? outOfUse = null)
    {
        Crew crew = new(1, 10);
        PlannedWork work = SmallWork.Of(tasks, crew: 1);
        WaitList waits = SmallWork.WaitsOf(tasks);
        CriticalPath path = CriticalPath.Of(work, waits, crew);
        return ProjectPlan.Of(work, waits, path, (Times(0.5), Times(2)), crew, outOfUse, new WorkCalendar(Monday, []));

        CriticalPath Times(double factor) => path.With(path.Days with { Work = Array.ConvertAll(path.Days.Work, days => factor * days) });
    }
}
