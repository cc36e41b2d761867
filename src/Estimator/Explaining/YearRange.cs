using System.Globalization;

namespace Estimator;

/// <summary>A number of years, in halves.</summary>
/// <param name="Low">One in ten is shorter.</param>
/// <param name="Likely">The expected number.</param>
/// <param name="High">One in ten is longer.</param>
public readonly record struct YearRange(double Low, double Likely, double High)
{
    /// <summary>The range as people read it: <c>5 – 9 years (likely 7.5)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low:0.#} – {High:0.#} years (likely {Likely:0.#})");
}
