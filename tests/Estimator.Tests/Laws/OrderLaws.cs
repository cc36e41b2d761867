namespace Estimator.Tests.Laws;

/// <summary>A plan is a working order, and it holds the work of the price, no more and no less.</summary>
public sealed class OrderLaws
{
    [Law]
    public void Order_NoStepBeforeWhatItWaitsFor(ExteriorPainting job) => NoStepBeforeWhatItWaitsFor(Cost.Of(job).Plan);

    [Law]
    public void Order_NoStepBeforeWhatItWaitsFor_Rooms(InteriorPainting job) => NoStepBeforeWhatItWaitsFor(Cost.Of(job).Plan);

    [Law]
    public void Order_WorkOfThePlanIsWorkOfThePrice(ExteriorPainting job) => WorkOfThePlanIsWorkOfThePrice(Cost.Of(job));

    [Law]
    public void Order_WorkOfThePlanIsWorkOfThePrice_Rooms(InteriorPainting job) => WorkOfThePlanIsWorkOfThePrice(Cost.Of(job));

    [Law]
    public void Order_DaysHoldThePlan(ExteriorPainting job) => DaysHoldThePlan(Cost.Of(job).Plan);

    [Law]
    public void Order_DaysHoldThePlan_Rooms(InteriorPainting job) => DaysHoldThePlan(Cost.Of(job).Plan);

    /// <summary>A step bears the number of its room; what belongs to the job as a whole bears none.</summary>
    [Law]
    public void Order_StepsOfARoomBearItsNumber(InteriorPainting job) => Assert.All(Cost.Of(job).Plan.Steps, step =>
    {
        string[] parts = step.Activity.Split(':');
        Assert.True(PriceBook.UnitedStates2025.Activities.ContainsKey(parts[0]), step.Activity);
        Assert.Equal(parts.Length == 2, step.Room is not null);
        if (step.Room is not null)
        {
            int number = int.Parse(parts[1]);
            Assert.True(job.Rooms?[number - 1].Name is not { } name || name == step.Room, step.Room);
        }
    });

    private static void NoStepBeforeWhatItWaitsFor(Plan plan)
    {
        Dictionary<string, PlanStep> before = [];
        foreach (PlanStep step in plan.Steps)
        {
            Assert.Equal(before.Count + 1, step.Order);
            Assert.True(step.LastDay >= step.Day);
            Assert.Distinct(step.Requires);
            Assert.All(step.Requires, required => Assert.True(step.Day >= EarliestAfter(before[required]), $"{step.Activity} after {required}"));
            before.Add(step.Activity, step);
        }
    }

    private static void WorkOfThePlanIsWorkOfThePrice(Estimate estimate)
    {
        var planned = estimate.Plan.Steps.Where(step => step.Hours > 0).Select(step => (step.Activity, step.Room, step.Hours, step.Likely));
        var priced = estimate.Lines.Where(line => line.Hours > 0).Select(line => (line.Activity, line.Room, line.Hours, line.Likely));
        Assert.Equal(priced.Order(), planned.Order());
        Assert.NotEmpty(planned);
    }

    private static void DaysHoldThePlan(Plan plan)
    {
        Assert.InRange(plan.WorkingDays.Low, 1, plan.WorkingDays.Likely);
        Assert.True(plan.WorkingDays.High >= plan.WorkingDays.Likely, $"{plan.WorkingDays}");
        Assert.InRange(plan.OnSiteDays.Likely, 0.5, plan.WorkingDays.Likely);
        Assert.True(plan.OnSiteDays.Low <= plan.OnSiteDays.Likely && plan.OnSiteDays.Likely <= plan.OnSiteDays.High, $"{plan.OnSiteDays}");
        Assert.True(plan.UnusableDays.Low <= plan.UnusableDays.Likely && plan.UnusableDays.Likely <= plan.UnusableDays.High, $"{plan.UnusableDays}");
        Assert.InRange(plan.UnusableDays.Likely, 0, plan.WorkingDays.Likely);
        Assert.Equal(plan.UnusableDays.Likely > 0, plan.OutOfUse is not null);
        Assert.InRange(plan.Steps.Where(step => step.Hours > 0).Max(step => step.LastDay), 1, plan.WorkingDays.Likely);
    }

    /// <summary>The first day on which what waits for a step may start.</summary>
    private static int EarliestAfter(PlanStep step) => step.LastDay + (int)(step.WaitHours / 24);
}
