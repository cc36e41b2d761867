namespace Estimator.Tests.Laws;

/// <summary>A plan is a working order, and it holds the work of the price, no more and no less.</summary>
public sealed class OrderLaws
{
    [Law]
    public void Order_NoStepBeforeWhatItWaitsFor(ExteriorPainting job)
    {
        IReadOnlyList<PlanStep> steps = Cost.Of(job).Plan.Steps;
        Dictionary<string, PlanStep> before = [];
        foreach (PlanStep step in steps)
        {
            Assert.Equal(before.Count + 1, step.Order);
            Assert.All(step.Requires, required => Assert.True(step.Day >= EarliestAfter(before[required])));
            before.Add(step.Activity, step);
        }
    }

    [Law]
    public void Order_WorkOfThePlanIsWorkOfThePrice(ExteriorPainting job)
    {
        Estimate estimate = Cost.Of(job);
        var planned = estimate.Plan.Steps.Where(step => step.Hours > 0).Select(step => (step.Activity, step.Hours, step.Likely));
        var priced = estimate.Lines.Where(line => line.Hours > 0).Select(line => (line.Activity, line.Hours, line.Likely));
        Assert.Equal(priced.Order(), planned.Order());
        Assert.NotEmpty(planned);
    }

    [Law]
    public void Order_DaysHoldThePlan(ExteriorPainting job)
    {
        Plan plan = Cost.Of(job).Plan;
        Assert.InRange(plan.WorkingDays.Low, 1, plan.WorkingDays.Likely);
        Assert.True(plan.WorkingDays.High >= plan.WorkingDays.Likely);
        Assert.InRange(plan.Steps.Max(step => step.Day), 1, plan.WorkingDays.Likely);
    }

    /// <summary>The first day on which what waits for a step may start.</summary>
    private static int EarliestAfter(PlanStep step) => step.Day + (int)(step.WaitHours / 24);
}
