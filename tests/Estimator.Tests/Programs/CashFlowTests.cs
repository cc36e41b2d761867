namespace Estimator.Tests;

public class CashFlowTests
{
    private static readonly Payment[] Three =
    [
        new("Rough work", 30_000, 1, new(2025, 11, 10), null), new("Drywall", 40_000, 20, new(2025, 12, 9), null), new("Paint", 30_000, 40, new(2026, 1, 20), null),
    ];

    [Fact]
    public void Months_ATenthKept_IsPaidAMonthAfterTheLast()
    {
        CashFlow flow = new(0.10m);
        flow.Add(Three);
        Assert.Equal([27_000m, 36_000m, 27_000m, 10_000m], flow.Months.Select(month => month.Paid));
        Assert.Equal([new(2025, 11, 1), new(2025, 12, 1), new(2026, 1, 1), new DateOnly(2026, 2, 1)], flow.Months.Select(month => month.Month));
        Assert.Equal((100_000m, "2026-02: 10,000"), (flow.Total, flow.Months[^1].ToString()));
    }

    [Fact]
    public void Months_OfAnEstimate_AddUpToItsPayments()
    {
        Estimate estimate = HomeEstimator.Default.Estimate(new Remodel { Scope = RemodelScope.Kitchen, Start = new(2026, 3, 2), SoftCosts = [SoftCost.ArchitectEngineer] });
        CashFlow flow = new(0.10m);
        flow.Add(estimate.Payments!);
        Assert.Equal(estimate.Payments!.Sum(payment => payment.Amount), flow.Total);
        Assert.Equal(flow.Months.Sum(month => month.Retained), flow.Months[^1].Released);
        Assert.Equal(
            estimate.Payments!.Where(payment => payment.Payee == "Contractor").Sum(payment => Math.Round(payment.Amount * 0.1m, 2)),
            flow.Months.Sum(month => month.Retained));
    }

    [Fact]
    public void Add_OfTwoProjects_IsBothInAnyOrder()
    {
        Payment[] other = [new("All", 5_000, 1, new(2025, 12, 24), null)];
        CashFlow there = new(0.10m);
        there.Add(Three);
        there.Add(other);
        CashFlow back = new(0.10m);
        back.Add(other);
        CashFlow first = new(0.10m);
        first.Add(Three);
        back.Add(first);
        Assert.Equal(there.Months, back.Months);
        Assert.Equal(105_000m, there.Total);
    }

    [Fact]
    public void Add_WithoutDates_AddsNothing()
    {
        CashFlow flow = new(0.10m);
        Assert.Throws<ArgumentException>(() => flow.Add([Three[0], Three[1] with { Date = null }]));
        Assert.Empty(flow.Months);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CashFlow(1.01m));
    }
}
