namespace Estimator;

/// <summary>What is reported of a project to whoever looks after many.</summary>
public sealed record ProjectStatus
{
    /// <summary>The project's name or number.</summary>
    public required string Project { get; init; }

    /// <summary>How it stands.</summary>
    public required EarnedValue Value { get; init; }

    /// <summary>What it will have cost, in currency; at the cost so far if left out, and at plan while that says nothing.</summary>
    public decimal? ForecastCost { get; init; }

    /// <summary>The last day as it was planned; absent if there are no dates.</summary>
    public DateOnly? PlannedFinish { get; init; }

    /// <summary>The last day as it looks now; absent if nobody knows.</summary>
    public DateOnly? ForecastFinish { get; init; }

    /// <summary>The contingency there was, in currency; zero if none.</summary>
    public decimal Contingency { get; init; }

    /// <summary>What is used of it.</summary>
    public decimal ContingencyUsed { get; init; }

    /// <summary>How far the forecast cost lies above the budget, as a share of it; absent without a budget.</summary>
    internal decimal? CostOver => Value.Budget == 0 ? null
        : ((ForecastCost ?? Value.EstimateAtCompletion(Forecast.AtCostSoFar) ?? Value.EstimateAtCompletion(Forecast.RemainingAtPlan)) / Value.Budget) - 1;

    /// <summary>Calendar days from the planned finish to the one that is forecast.</summary>
    internal decimal? DaysLate => ForecastFinish?.DayNumber - PlannedFinish?.DayNumber;

    /// <summary>Share of the contingency that is used less share of the work that is done.</summary>
    internal decimal? ContingencyAhead => Contingency == 0 || Value.Budget == 0 ? null : (ContingencyUsed / Contingency) - (Value.Earned / Value.Budget);
}
