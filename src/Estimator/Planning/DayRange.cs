using System.Globalization;

namespace Estimator;

/// <summary>How many working days something takes.</summary>
/// <param name="Low">One job in ten is faster.</param>
/// <param name="Likely">The expected number.</param>
/// <param name="High">One job in ten takes longer.</param>
public readonly record struct DayRange(int Low, int Likely, int High)
{
    /// <summary>The range as people read it: <c>10 – 15 days (likely 12)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low} – {High} days (likely {Likely})");
}
