namespace Estimator.Tests;

public class CapitalPlanTests
{
    [Fact]
    public void Of_ThreeCandidates_IsTheWorkedExample()
    {
        CapitalPlan plan = CapitalPlan.Of([One("A", 6000, 600), One("B", 5000, 300), One("C", 4000, 360)], 10_000, 2026);
        Assert.Equal(2, plan.Years.Count);
        Assert.Equal(["A", "C"], plan.Years[0].Projects);
        Assert.Equal((2027, 5300m, 300m), (plan.Years[1].Year, plan.Years[1].Cost, plan.Years[1].Waiting));
        Assert.Equal((15_300m, 300m), (plan.Cost, plan.Waiting));
    }

    [Fact]
    public void Of_OneThatCostsMoreThanAYear_IsDoneByItself()
    {
        CapitalPlan plan = CapitalPlan.Of([One("small", 100, 50), One("large", 900, 0)], 500, 2026);
        Assert.Equal([false, true], plan.Years.Select(year => year.IsOverBudget));
        Assert.Empty(plan.NotDone);
    }

    [Fact]
    public void Of_WhatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CapitalPlan.Of([], 0, 2026));
        Assert.Throws<ArgumentOutOfRangeException>(() => CapitalPlan.Of([One("A", 1, -1)], 1, 2026));
        Assert.Throws<ArgumentException>(() => CapitalPlan.Of([One("A", 1, 1), One("A", 1, 1)], 1, 2026));
    }

    private static CapitalCandidate One(string id, decimal cost, decimal waiting) => new(id, CostRange.From(cost, cost, cost), waiting);
}
