namespace Estimator;

/// <summary>What is assumed of the work that is left when its cost is forecast.</summary>
public enum Forecast
{
    /// <summary>The rest costs what was planned: what went wrong will not go wrong again. AC + BAC − EV.</summary>
    RemainingAtPlan,

    /// <summary>The rest costs as much beside its plan as what is done. BAC ÷ CPI.</summary>
    AtCostSoFar,

    /// <summary>The rest also pays for lost time: overtime, a second crew. AC + (BAC − EV) ÷ (CPI × SPI).</summary>
    AtCostAndScheduleSoFar,
}
