using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A length: a wall, an eave, a story height.</summary>
/// <remarks>
/// Held in feet, snapped to a millionth of a foot, so that the same wall given in feet and in meters is the
/// same number to the last bit. <see langword="default"/> is zero feet and valid.
/// </remarks>
[JsonConverter(typeof(LengthText))]
public readonly record struct Length : IComparable<Length>, ISpanParsable<Length>
{
    // The international foot; a survey foot differs by two millionths, less than anybody measures a house.
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

    /// <summary>A length of so many feet and inches, such as 12' 6 1/2".</summary>
    /// <param name="feet">Feet, zero or more and finite.</param>
    /// <param name="inches">Inches, zero or more and finite; twelve and more are feet.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="feet"/> or <paramref name="inches"/> is negative or not finite.</exception>
    public static Length FromFeetAndInches(double feet, double inches) => FromFeet(feet) + FromInches(inches);

    /// <summary>A length of so many meters.</summary>
    /// <param name="meters">Meters, zero or more and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="meters"/> is negative or not finite.</exception>
    public static Length FromMeters(double meters) => new(Snap.Checked(meters / MetersPerFoot, nameof(meters)));

    /// <summary>The rectangle these two sides make.</summary>
    /// <exception cref="OverflowException">The product is not finite.</exception>
    public static Area operator *(Length left, Length right) => Area.FromSquareFeet(Snap.Result(left.Feet * right.Feet));

    /// <summary>The two lengths end to end.</summary>
    /// <exception cref="OverflowException">The sum is not finite.</exception>
    public static Length operator +(Length left, Length right) => new(Snap.Result(left.Feet + right.Feet));

    /// <summary>What is left of one length without the other.</summary>
    /// <exception cref="OverflowException">The second is the larger: no length is negative.</exception>
    public static Length operator -(Length left, Length right) => new(Snap.Result(left.Feet - right.Feet));

    /// <summary>So many times the length.</summary>
    /// <exception cref="OverflowException">The number is negative, or the product not finite.</exception>
    public static Length operator *(Length length, double times) => new(Snap.Result(length.Feet * times));

    /// <inheritdoc cref="op_Multiply(Length, double)"/>
    public static Length operator *(double times, Length length) => length * times;

    /// <summary>A part of the length.</summary>
    /// <exception cref="OverflowException">The number is zero or negative, or the quotient not finite.</exception>
    public static Length operator /(Length length, double parts) => new(Snap.Result(length.Feet / parts));

    /// <summary>How many times the second the first is: infinity if only the second is zero, NaN if both are.</summary>
    public static double operator /(Length left, Length right) => left.Feet / right.Feet;

    /// <summary>Whether the first length is less than the second.</summary>
    public static bool operator <(Length left, Length right) => left.Feet < right.Feet;

    /// <summary>Whether the first length is more than the second.</summary>
    public static bool operator >(Length left, Length right) => left.Feet > right.Feet;

    /// <summary>Whether the first length is at most the second.</summary>
    public static bool operator <=(Length left, Length right) => left.Feet <= right.Feet;

    /// <summary>Whether the first length is at least the second.</summary>
    public static bool operator >=(Length left, Length right) => left.Feet >= right.Feet;

    /// <summary>Reads a number with a unit, such as <c>9 ft</c>, <c>12' 6 1/2"</c>, <c>12 ft 6 in</c>, <c>108 in</c>, <c>2.7 m</c> or <c>270 cm</c>.</summary>
    /// <param name="text">The text; blanks around it and upper or lower case do not matter.</param>
    /// <param name="length">What it says; zero if it cannot be read.</param>
    /// <returns>Whether it is a number, zero or more, with a known unit. A bare number is not.</returns>
    public static bool TryParse(string? text, out Length length) => TryParse(text.AsSpan(), null, out length);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out Length)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Length result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads what <see cref="TryParse(string, out Length)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not matter: a text means the same in every culture.</param>
    /// <param name="result">What it says; zero if it cannot be read.</param>
    /// <returns>Whether it can be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Length result)
    {
        bool isRead = UnitText.TryRead(s, UnitSet.Lengths, out double feet);
        result = isRead ? FromFeet(feet) : default;
        return isRead;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static Length Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads what <see cref="TryParse(string, out Length)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not matter: a text means the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a number, zero or more, with a known unit; the message names the units.</exception>
    public static Length Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Length length) ? length : throw new FormatException(UnitSet.Lengths.Refusal(s.ToString()));

    /// <summary>Reads several lengths with <c>x</c>, <c>×</c>, <c>*</c> or <c>+</c> between: <c>12' x 14'6"</c>, <c>3.8 x 4.2 x 2.5 m</c>.</summary>
    /// <remarks>A number without a unit has the one that follows it. The last ones have the one before them, if all before them have the same.</remarks>
    /// <param name="text">The text; a single length is a list of one.</param>
    /// <param name="lengths">What it says, in its order; empty if it cannot be read.</param>
    /// <returns>Whether each is a length as <see cref="TryParse(string, out Length)"/> reads it, or a number whose unit is certain.</returns>
    public static bool TryParseSeveral(string? text, out IReadOnlyList<Length> lengths)
    {
        double[]? feet = UnitText.ReadLengths(text ?? "");
        lengths = Array.AsReadOnly(Array.ConvertAll(feet ?? [], FromFeet));
        return feet is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(Length other) => Feet.CompareTo(other.Feet);

    /// <summary>The length as the JSON contract writes it, for example <c>9 ft</c>.</summary>
    public override string ToString() => UnitText.Write(Feet, "ft");
}
