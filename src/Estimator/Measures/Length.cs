using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A length: a wall, an eave, a story height.</summary>
/// <remarks>
/// Held in feet, snapped to a millionth of a foot, so that the same wall given in feet and in meters is the
/// same number to the last bit. <see langword="default"/> is zero feet and valid.
/// </remarks>
[JsonConverter(typeof(LengthText))]
public readonly record struct Length : IComparable<Length>
{
    private const double MetersPerFoot = 0.3048;

    private Length(double feet) => Feet = feet;

    /// <summary>The length in feet.</summary>
    public double Feet { get; }

    /// <summary>The length in meters (1 ft = 0.3048 m exactly).</summary>
    public double Meters => Feet * MetersPerFoot;

    /// <summary>A length of so many feet.</summary>
    /// <param name="feet">Feet, zero or more and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="feet"/> is negative or not finite.</exception>
    public static Length FromFeet(double feet) => new(Snap.Checked(feet, nameof(feet)));

    /// <summary>A length of so many inches.</summary>
    /// <param name="inches">Inches, zero or more and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inches"/> is negative or not finite.</exception>
    public static Length FromInches(double inches) => new(Snap.Checked(inches / 12, nameof(inches)));

    /// <summary>A length of so many meters.</summary>
    /// <param name="meters">Meters, zero or more and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="meters"/> is negative or not finite.</exception>
    public static Length FromMeters(double meters) => new(Snap.Checked(meters / MetersPerFoot, nameof(meters)));

    /// <summary>The rectangle these two sides make.</summary>
    public static Area operator *(Length left, Length right) => Area.FromSquareFeet(left.Feet * right.Feet);

    /// <summary>The two lengths end to end.</summary>
    public static Length operator +(Length left, Length right) => FromFeet(left.Feet + right.Feet);

    /// <summary>Reads a number with a unit, such as <c>9 ft</c>, <c>108 in</c>, <c>2.7 m</c> or <c>270 cm</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">What it says; zero if it cannot be read.</param>
    /// <returns>Whether it is a number, zero or more, with a known unit. A bare number is not.</returns>
    public static bool TryParse(string? text, out Length length)
    {
        length = default;
        if (!UnitText.TrySplit(text, out double value, out string unit))
        {
            return false;
        }

        double feet = unit switch
        {
            "ft" or "'" or "feet" or "foot" => value,
            "in" or "\"" or "inch" or "inches" => value / 12,
            "m" => value / MetersPerFoot,
            "cm" => value / 100 / MetersPerFoot,
            "mm" => value / 1000 / MetersPerFoot,
            _ => double.NaN,
        };
        length = double.IsFinite(feet) ? FromFeet(feet) : default;
        return double.IsFinite(feet);
    }

    /// <inheritdoc/>
    public int CompareTo(Length other) => Feet.CompareTo(other.Feet);

    /// <summary>The length as the JSON contract writes it, for example <c>9 ft</c>.</summary>
    public override string ToString() => UnitText.Write(Feet, "ft");
}
