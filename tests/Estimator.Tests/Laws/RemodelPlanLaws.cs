namespace Estimator.Tests.Laws;

/// <summary>The plan of a remodel is a working order of several trades, and holds the work of its price.</summary>
public sealed class RemodelPlanLaws
{
    private const double WorkingHoursToWait = 24 * 7 / 5.0;

    [RemodelLaw]
    public void Order_NoStepBeforeWhatItWaitsFor(Remodel job)
    {
        Dictionary<string, PlanStep> before = [];
        foreach (PlanStep step in Cost.Of(job).Plan.Steps)
        {
            Assert.Equal(before.Count + 1, step.Order);
            Assert.All(step.Requires, required => Assert.True(step.Day >= EarliestAfter(before[required]), $"{step.Activity} before {required}"));
            before.Add(step.Activity, step);
        }
    }

    [RemodelLaw]
    public void Order_WorkOfThePlanIsWorkOfThePrice(Remodel job)
    {
        Estimate estimate = Cost.Of(job);
        var planned = estimate.Plan.Steps.Where(step => step.Hours > 0).Select(step => (step.Activity, step.Hours, step.Likely));
        var priced = estimate.Lines.Where(line => line.Hours > 0).Select(line => (line.Activity, line.Hours, line.Likely));
        Assert.Equal(priced.Order(), planned.Order());
        Assert.NotEmpty(planned);
    }

    [RemodelLaw]
    public void Order_DaysHoldThePlan(Remodel job)
    {
        Plan plan = Cost.Of(job).Plan;
        Assert.InRange(plan.WorkingDays.Likely, plan.WorkingDays.Low, plan.WorkingDays.High);
        Assert.True(plan.WorkingDays.Low >= 1);
        Assert.Equal(plan.WorkingDays.Likely, plan.Steps.Max(step => step.LastDay));
        Assert.All(plan.Steps, step => Assert.InRange(step.Day, 1, step.LastDay));
        Assert.InRange(plan.OnSiteDays.Likely, 0.5, plan.WorkingDays.Likely);
        Assert.True(plan.OnSiteDays.Low <= plan.OnSiteDays.Likely && plan.OnSiteDays.Likely <= plan.OnSiteDays.High, $"{plan.OnSiteDays}");
        Assert.True(plan.UnusableDays.Low <= plan.UnusableDays.Likely && plan.UnusableDays.Likely <= plan.UnusableDays.High, $"{plan.UnusableDays}");
        Assert.InRange(plan.UnusableDays.Likely, 0, plan.WorkingDays.Likely);
        Assert.Equal(plan.UnusableDays.Likely > 0, plan.OutOfUse is not null);
    }

    /// <summary>Firms take turns on a site, and one homeowner is all of them.</summary>
    [RemodelLaw]
    public void Firms_TakeTurns(Remodel job)
    {
        PlanStep[] steps = [.. Cost.Of(job).Plan.Steps.Where(step => step.Hours > 0)];
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(
            pair.Second.Day >= pair.First.LastDay, $"{pair.First.Activity} and {pair.Second.Activity}"));
    }

    [RemodelLaw]
    public void Float_IsNeverNegative(Remodel job) => Assert.All(Cost.Of(job).Plan.Steps, step =>
    {
        Assert.True(step is { FloatDays: >= 0, Trade.Length: > 0 });
        Assert.True(step.Timing!.LatestDay >= step.Day);
        Assert.True(!step.Timing!.IsCritical || step.Timing!.FloatDays == 0);
    });

    [RemodelLaw]
    public void Float_IsTheOneFoundStepByStep(Remodel job)
    {
        RemodelNetwork network = new(job);
        Assert.All(network.Steps, step => Assert.Equal(network.FloatOf(step), step.Timing!.FloatDays, 0.02));
        Assert.Equal(network.Duration, Cost.Of(job).Plan.WorkingDays.Likely, 1.001);
    }

    [RemodelLaw]
    public void CriticalPath_LeadsFromTheStartToTheEnd(Remodel job)
    {
        RemodelNetwork network = new(job);
        PlanStep? step = network.Steps.FirstOrDefault(one => one.Timing!.IsCritical && network.IsLast(one));
        Assert.NotNull(step);
        while (network.StartOf(step) > RemodelNetwork.Moment)
        {
            step = network.Before(step).FirstOrDefault(one => one.Timing!.IsCritical);
            Assert.NotNull(step);
        }
    }

    [RemodelLaw]
    public void Choices_HaveADayByWhichTheyAreMade(Remodel job) => Assert.All(
        Cost.Of(job).Plan.Steps.Where(step => step.Trade == "homeowner"),
        step => Assert.True(step.Timing!.LatestDay >= 1 && step.Timing!.DueDay >= step.Timing!.LatestDay && (step.Timing!.DueDate is not null) == (job.Start is not null)));

    /// <summary>What is due on a day is over before anything that waits for it must begin.</summary>
    [RemodelLaw]
    public void Choices_AreDueBeforeWhatWaitsForThem(Remodel job)
    {
        IReadOnlyList<PlanStep> steps = Cost.Of(job).Plan.Steps;
        Dictionary<string, PlanStep> byId = steps.ToDictionary(step => step.Activity);
        Assert.All(steps, step => Assert.All(step.Requires, required => Assert.True(byId[required].Timing!.DueDay <= step.Timing!.LatestDay, $"{required} for {step.Activity}")));
    }

    [RemodelLaw]
    public void Finish_KnownAssociation_IsNeverEarlier(Remodel job)
    {
        double without = Cost.Of(job.On(house => house with { OwnersAssociation = false })).Plan.WorkingDays.Likely;
        Assert.True(Cost.Of(job.On(house => house with { OwnersAssociation = true })).Plan.WorkingDays.Likely >= without);
    }

    /// <summary>The first day on which what waits for a step may start.</summary>
    private static int EarliestAfter(PlanStep step) => step.LastDay + (int)((step.WaitHours / WorkingHoursToWait) - RemodelNetwork.Moment);
}
