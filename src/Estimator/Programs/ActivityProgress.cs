namespace Estimator;

/// <summary>What is reported of an activity under way.</summary>
/// <param name="Activity">Its id, as the estimate's line has it: <c>paintWalls:2</c>.</param>
/// <param name="Done">How much of it is done, 0 to 100 %.</param>
/// <param name="ActualCost">What it has cost so far, in currency; never negative.</param>
/// <param name="ActualHours">Person-hours it has taken so far; never negative.</param>
public sealed record ActivityProgress(string Activity, double Done, decimal ActualCost, double ActualHours = 0)
{
    internal const double Whole = 100;

    /// <summary>A percentage of an amount, to the cent.</summary>
    internal static decimal PartOf(decimal amount, double percent) => Math.Round(amount * (decimal)percent / (decimal)Whole, 2);
}
