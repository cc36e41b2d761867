namespace Estimator;

/// <summary>A part of a home that wears out and is replaced: paint, roof, furnace, water heater, windows.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Cost">What replacing it costs at today's prices.</param>
/// <param name="Life">Years it lasts, 0.5 to 500.</param>
/// <param name="Age">Its age in years, 0 to 500; past its life it is due.</param>
public sealed record HomeComponent(string Name, CostRange Cost, double Life, double Age)
{
    /// <summary>What is to be set aside for it a year: cost ÷ life.</summary>
    public CostRange PerYear => Times(1);

    /// <summary>What should have been set aside for it by now: cost × age ÷ life, and all of it once it is due.</summary>
    public CostRange FullyFunded => Times(Math.Min(Age, Life));

    private CostRange Times(double years)
    {
        decimal share = (decimal)years / (decimal)Life;
        return CostRange.From(Math.Round(Cost.Low * share, 2), Math.Round(Cost.Likely * share, 2), Math.Round(Cost.High * share, 2));
    }
}
