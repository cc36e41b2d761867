namespace Estimator.Tests;

public class EarnedValueTests
{
    private static readonly EarnedValue Behind = EarnedValue.From(100_000, 40_000, 35_000, 42_000);

    [Fact]
    public void Worked_Example_IsTheTextbooks()
    {
        Assert.Equal((-7_000m, -5_000m), (Behind.CostVariance, Behind.ScheduleVariance));
        Assert.Equal((0.833, 0.875, 1.121), (Three(Behind.CostIndex), Three(Behind.ScheduleIndex), Three(Behind.ToCompleteIndex)));
        Assert.Equal(107_000m, Behind.EstimateAtCompletion(Forecast.RemainingAtPlan));
        Assert.Equal(120_000m, Behind.EstimateAtCompletion(Forecast.AtCostSoFar));
        Assert.Equal(131_142.86m, Behind.EstimateAtCompletion(Forecast.AtCostAndScheduleSoFar));
        Assert.Equal((78_000m, -20_000m), (Behind.EstimateToComplete(Forecast.AtCostSoFar), Behind.VarianceAtCompletion(Forecast.AtCostSoFar)));
        Assert.Equal(Behind, EarnedValue.FromPercent(100_000, 40, 35, 42_000));
    }

    [Fact]
    public void Index_WithoutDivisor_IsAbsent()
    {
        EarnedValue begun = EarnedValue.From(1000, 0, 0, 0);
        Assert.Null(begun.CostIndex);
        Assert.Null(begun.ScheduleIndex);
        Assert.Equal(1, begun.ToCompleteIndex);
        Assert.Equal(1000, begun.EstimateAtCompletion(Forecast.RemainingAtPlan));
        Assert.Null(begun.EstimateAtCompletion(Forecast.AtCostSoFar));
        Assert.Null(begun.EstimateToComplete(Forecast.AtCostAndScheduleSoFar));
        Assert.Null(begun.VarianceAtCompletion(Forecast.AtCostAndScheduleSoFar));
    }

    [Fact]
    public void Forecast_NothingDoneForMoney_IsAbsentAndNotInfinite()
    {
        EarnedValue lost = EarnedValue.From(1000, 500, 0, 300);
        Assert.Equal((0, 0), (lost.CostIndex, lost.ScheduleIndex));
        Assert.Null(lost.EstimateAtCompletion(Forecast.AtCostSoFar));
        Assert.Null(lost.EstimateAtCompletion(Forecast.AtCostAndScheduleSoFar));
        Assert.Null(EarnedValue.From(10_000_000_000, 1, 0.01m, 10_000_000_000).EstimateAtCompletion(Forecast.AtCostSoFar));
        Assert.Null(default(EarnedValue).EstimateAtCompletion(Forecast.AtCostSoFar));
    }

    [Fact]
    public void ToCompleteIndex_BudgetSpent_IsAbsent()
    {
        Assert.Null(EarnedValue.From(1000, 1000, 900, 1000).ToCompleteIndex);
        Assert.Null(EarnedValue.From(1000, 1000, 900, 1200).ToCompleteIndex);
        Assert.Equal(0, EarnedValue.From(1000, 1000, 1000, 900).ToCompleteIndex);
    }

    [Fact]
    public void From_WhatCannotBe_IsRefusedAllAtOnce()
    {
        EstimateException refused = Assert.Throws<EstimateException>(() => EarnedValue.From(100, 101, -1, -2));
        Assert.Equal(["planned", "earned", "actual"], refused.Issues.Select(issue => issue.Path));
        Assert.StartsWith("This is no progress of a job:\nplanned: 101 is not accepted: give 0 to 100.", refused.Message, StringComparison.Ordinal);
        refused = Assert.Throws<EstimateException>(() => EarnedValue.FromPercent(-1, double.NaN, 100.1, 0));
        Assert.Equal(["budget", "plannedPercent", "donePercent"], refused.Issues.Select(issue => issue.Path));
        Assert.Throws<ArgumentOutOfRangeException>(() => Behind.EstimateAtCompletion((Forecast)9));
    }

    private static double Three(double? index) => Math.Round(index!.Value, 3);
}
