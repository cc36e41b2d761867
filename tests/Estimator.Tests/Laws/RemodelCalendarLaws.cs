namespace Estimator.Tests.Laws;

/// <summary>With a start the plan's working days are days on the calendar.</summary>
public sealed class RemodelCalendarLaws
{
    [RemodelLaw]
    public void Dates_AreWorkingDaysInOrder(Remodel job)
    {
        Remodel dated = Dated(job);
        Plan plan = Cost.Of(dated).Plan;
        DateOnly[] dates = [.. plan.Steps.Select(step => step.Date!.Value)];
        Assert.Equal(dates.Order(), dates);
        Assert.All(dates.Concat(plan.Steps.Select(step => step.Timing!.LatestDate!.Value)), date => Assert.True(IsWorked(dated, date), $"{date}"));
        Assert.All(plan.Steps, step => Assert.True(step.Timing!.LatestDate >= step.Date && step.Date >= dated.Start));
    }

    [RemodelLaw]
    public void Dates_AreTheWorkingDaysCounted(Remodel job)
    {
        Remodel dated = Dated(job);
        Plan plan = Cost.Of(dated).Plan;
        Assert.All(plan.Steps, step => Assert.Equal(step.Day, Worked(dated, step.Date!.Value)));
        Assert.All(plan.Steps, step => Assert.Equal(step.Timing!.LatestDay, Worked(dated, step.Timing!.LatestDate!.Value)));
        Assert.All(plan.Steps, step => Assert.Equal(step.LastDay, Worked(dated, step.LastDate!.Value)));
        Assert.All(plan.Steps, step => Assert.Equal(step.Timing!.DueDay, Worked(dated, step.Timing!.DueDate!.Value)));
        Assert.Equal((1, plan.WorkingDays.Likely), (Worked(dated, plan.Start!.Value), Worked(dated, plan.Finish!.Value)));
        Assert.Equal(
            (plan.WorkingDays.Low, plan.WorkingDays.High),
            (Worked(dated, plan.EarliestFinish!.Value), Worked(dated, plan.LatestFinish!.Value)));
    }

    [RemodelLaw]
    public void Dates_OfPayments_AreTheirDays(Remodel job)
    {
        Remodel dated = Dated(job);
        Assert.All(Cost.Of(dated).Payments ?? [], payment => Assert.Equal(payment.Day, Worked(dated, payment.Date!.Value)));
    }

    [RemodelLaw]
    public void Dates_WithoutAStart_AreAbsent(Remodel job)
    {
        Plan plan = Cost.Of(job with { Start = null }).Plan;
        Assert.Equal((null, null, null, null), (plan.Start, plan.Finish, plan.EarliestFinish, plan.LatestFinish));
        Assert.All(plan.Steps, step => Assert.True(step is { Date: null, LastDate: null, Timing: { LatestDate: null, DueDate: null } }));
    }

    /// <summary>A date on the calendar moves no price but the escalation's.</summary>
    [RemodelLaw]
    public void Holidays_MoveNoPrice(Remodel job) => Cost.IsSame(job, job with { Holidays = null });

    private static Remodel Dated(Remodel job) => job with { Start = job.Start ?? new DateOnly(2025, 12, 20) };

    /// <summary>Working days from the start to a date, both counted.</summary>
    private static int Worked(Remodel job, DateOnly date)
    {
        int days = 0;
        for (DateOnly day = job.Start!.Value; day <= date; day = day.AddDays(1))
        {
            days += IsWorked(job, day) ? 1 : 0;
        }

        return days;
    }

    private static bool IsWorked(Remodel job, DateOnly date) =>
        (int)date.DayOfWeek is >= 1 and <= 5 && !(job.Holidays?.Contains(date) ?? false);
}
