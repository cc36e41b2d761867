namespace Estimator;

/// <summary>A unit, and what it is in the one that its measure is held in: feet, square feet or US gallons.</summary>
/// <param name="Times">With <paramref name="Per"/>: held = number × times ÷ per. Two numbers, because the feet of a meter are no exact one.</param>
/// <param name="Per">What is divided by.</param>
/// <param name="IsMetric">Whether those who use it may write decimals with a comma.</param>
internal sealed record Unit(double Times = 1, double Per = 1, bool IsMetric = false)
{
    /// <summary>The same unit of area: the square with this side.</summary>
    public Unit Squared => new(Times * Times, Per * Per, IsMetric);

    /// <summary>So many of it in the unit the measure is held in.</summary>
    public double Held(double number) => number * Times / Per;
}
