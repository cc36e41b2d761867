using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The total of an estimate.</summary>
public sealed class EstimateTotal
{
    /// <summary>Low, likely and high together.</summary>
    [JsonIgnore]
    public CostRange Range { get; init; }

    /// <summary>One job in ten costs less.</summary>
    public decimal Low => Range.Low;

    /// <summary>The expected cost.</summary>
    public decimal Likely => Range.Likely;

    /// <summary>One job in ten costs more.</summary>
    public decimal High => Range.High;

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>Share of jobs that the range is meant to hold, 0.8.</summary>
    public required double Confidence { get; init; }

    /// <summary>The total as people read it: <c>7,550 USD (4,449 – 11,474)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Likely:N0} {Currency} ({Low:N0} – {High:N0})");
}
