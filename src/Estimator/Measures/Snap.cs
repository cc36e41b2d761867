using System.Globalization;
using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Rounds a measure to a millionth of its unit, at the door.</summary>
internal static class Snap
{
    /// <summary>Parts of a unit that are kept.</summary>
    public const double Grain = 1e6;

    /// <summary>Above this a double has no millionths left to round away.</summary>
    public const double NoFraction = 1e9;

    public static double ToGrain(double value) => value < NoFraction ? Math.Round(value * Grain) / Grain : value;

    public static double Checked(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!double.IsFinite(value) || value < 0)
        {
            throw new ArgumentOutOfRangeException(name, value, "A measure is zero or more and finite.");
        }

        // Minus zero is zero.
        return ToGrain(Math.Abs(value));
    }

    /// <summary>What an operator makes of measures.</summary>
    /// <exception cref="OverflowException">It is negative or not finite.</exception>
    public static double Result(double value) => double.IsFinite(value) && value >= 0
        ? ToGrain(Math.Abs(value))
        : throw new OverflowException(string.Create(CultureInfo.InvariantCulture, $"A measure is zero or more and finite; the result would be {value}."));
}
