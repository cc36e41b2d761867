using System.Globalization;

namespace Estimator;

/// <summary>How many days something takes, in whole days or in halves: a crew that is done by noon was there for half a day.</summary>
/// <param name="Low">One job in ten is faster.</param>
/// <param name="Likely">The expected number.</param>
/// <param name="High">One job in ten takes longer.</param>
public readonly record struct DayRange(double Low, double Likely, double High)
{
    /// <summary>A likely number with the ends that were found for it; less work may fit worse between waits, and then the likely one is the end.</summary>
    internal static DayRange Around(double low, double likely, double high) => new(Math.Min(low, likely), likely, Math.Max(high, likely));

    /// <summary>The range as people read it: <c>10 – 15 days (likely 12)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low} – {High} days (likely {Likely})");
}
