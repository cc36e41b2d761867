using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Rounds a measure to a millionth of its unit, at the door.</summary>
internal static class Snap
{
    /// <summary>Parts of a unit that are kept.</summary>
    public const double Grain = 1e6;


    // Above this a double has no millionths left to round away.
    private const double NoFraction = 1e9;

    public static double ToGrain(double value) => value < NoFraction ? Math.Round(value * Grain) / Grain : value;

    public static double Checked(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!double.IsFinite(value) || value < 0)
        {
            throw new ArgumentOutOfRangeException(name, value, "A measure is zero or more and finite.");
        }

        return ToGrain(value);
    }
}
