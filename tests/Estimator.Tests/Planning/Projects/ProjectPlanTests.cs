namespace Estimator.Tests;

/// <summary>Plans of small projects, by hand: ten hours are a day.</summary>
public class ProjectPlanTests
{
    private static readonly DateOnly Monday = new(2025, 3, 3);

    /// <summary>A day, then two days beside one, then a day; and an answer that takes a week and is needed on the fourth.</summary>
    private static readonly SmallTask[] Diamond =
    [
        new(10, "carpentry"), new(20, "plumbing", After: [0]), new(10, "electrical", After: [0]), new(10, "drywall", After: [1, 2]),
    ];

    [Fact]
    public void Steps_HaveTheirDays_AndWhatTheyHaveToSpare()
    {
        Plan plan = Of(Diamond);
        Assert.Equal([1, 2, 3, 4], plan.Steps.Select(step => step.Order));
        Assert.Equal([(1, 1), (2, 3), (2, 2), (4, 4)], plan.Steps.Select(step => (step.Day, step.LastDay)));
        ProjectDays[] times = [.. plan.Steps.Select(step => step.Timing!)];
        Assert.Equal([0, 0, 1, 0], times.Select(time => time.FloatDays));
        Assert.Equal([true, true, false, true], times.Select(time => time.IsCritical));
        Assert.Equal([1, 2, 3, 4], times.Select(time => time.LatestDay));
        Assert.Equal([1, 3, 3, 4], times.Select(time => time.DueDay));
        Assert.Equal(Monday.AddDays(2), times[2].DueDate);
        Assert.Equal(new DayRange(4, 4, 4), plan.WorkingDays);
        Assert.Equal((Monday, Monday.AddDays(3)), (plan.Start, plan.Finish));
    }

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

    private static Plan Of(SmallTask[] tasks)
    {
        Crew crew = new(1, 10);
        PlannedWork work = SmallWork.Of(tasks, crew: 1);
        WaitList waits = SmallWork.WaitsOf(tasks);
        CriticalPath path = CriticalPath.Of(work, waits, crew);
        return ProjectPlan.Of(work, waits, path, (path, path), crew, outOfUse: null, new WorkCalendar(Monday, []));
    }
}
