using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What a project will have cost, by one way of looking at the work that is left.</summary>
/// <param name="Method">What is assumed of the rest.</param>
/// <param name="Cost">What all will have cost, EAC: low and high are as far off as the rest is uncertain.</param>
/// <param name="ToComplete">What is still to be paid, ETC = EAC − AC.</param>
/// <param name="Variance">VAC = BAC − EAC; negative if it will cost more than its budget.</param>
public sealed record ForecastCost(Forecast Method, [property: JsonIgnore] CostRange Cost, decimal ToComplete, decimal Variance)
{
    /// <summary>One project in ten costs less.</summary>
    public decimal Low => Cost.Low;

    /// <summary>What it is expected to cost.</summary>
    public decimal Likely => Cost.Likely;

    /// <summary>One project in ten costs more.</summary>
    public decimal High => Cost.High;

    /// <summary>The forecast as people read it: <c>AtCostSoFar: 120,000 (95,000 – 150,000)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Method}: {Likely:N0} ({Low:N0} – {High:N0})");
}
