using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>An area: a floor, a wall, the siding to be painted.</summary>
/// <remarks>
/// Held in square feet, snapped to a millionth of a square foot, so that the same wall given in feet and in
/// meters is the same number to the last bit. <see langword="default"/> is zero and valid.
/// </remarks>
[JsonConverter(typeof(AreaText))]
public readonly record struct Area : IComparable<Area>, ISpanParsable<Area>
{
    private const double SquareMetersPerSquareFoot = 0.3048 * 0.3048;

    private Area(double squareFeet) => SquareFeet = squareFeet;

    /// <summary>The area in square feet.</summary>
    public double SquareFeet { get; }

    /// <summary>The area in square meters (1 ft² = 0.09290304 m² exactly).</summary>
    public double SquareMeters => SquareFeet * SquareMetersPerSquareFoot;

    /// <summary>An area of so many square feet.</summary>
    /// <param name="squareFeet">Square feet, zero or more and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="squareFeet"/> is negative or not finite.</exception>
    public static Area FromSquareFeet(double squareFeet) => new(Snap.Checked(squareFeet, nameof(squareFeet)));

    /// <summary>An area of so many square meters.</summary>
    /// <param name="squareMeters">Square meters, zero or more and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="squareMeters"/> is negative or not finite.</exception>
    public static Area FromSquareMeters(double squareMeters) =>
        new(Snap.Checked(squareMeters / SquareMetersPerSquareFoot, nameof(squareMeters)));

    /// <summary>Two areas together.</summary>
    /// <exception cref="OverflowException">The sum is not finite.</exception>
    public static Area operator +(Area left, Area right) => new(Snap.Result(left.SquareFeet + right.SquareFeet));

    /// <summary>What is left of one area without the other.</summary>
    /// <exception cref="OverflowException">The second is the larger: no area is negative.</exception>
    public static Area operator -(Area left, Area right) => new(Snap.Result(left.SquareFeet - right.SquareFeet));

    /// <summary>So many times the area.</summary>
    /// <exception cref="OverflowException">The number is negative, or the product not finite.</exception>
    public static Area operator *(Area area, double times) => new(Snap.Result(area.SquareFeet * times));

    /// <inheritdoc cref="op_Multiply(Area, double)"/>
    public static Area operator *(double times, Area area) => area * times;

    /// <summary>A part of the area.</summary>
    /// <exception cref="OverflowException">The number is zero or negative, or the quotient not finite.</exception>
    public static Area operator /(Area area, double parts) => new(Snap.Result(area.SquareFeet / parts));

    /// <summary>How many times the second the first is: infinity if only the second is zero, NaN if both are.</summary>
    public static double operator /(Area left, Area right) => left.SquareFeet / right.SquareFeet;

    /// <summary>The side of a rectangle of this area whose other side is given.</summary>
    /// <exception cref="OverflowException">The other side is zero, or the quotient not finite.</exception>
    public static Length operator /(Area area, Length side) => Length.FromFeet(Snap.Result(area.SquareFeet / side.Feet));

    /// <summary>Whether the first area is less than the second.</summary>
    public static bool operator <(Area left, Area right) => left.SquareFeet < right.SquareFeet;

    /// <summary>Whether the first area is more than the second.</summary>
    public static bool operator >(Area left, Area right) => left.SquareFeet > right.SquareFeet;

    /// <summary>Whether the first area is at most the second.</summary>
    public static bool operator <=(Area left, Area right) => left.SquareFeet <= right.SquareFeet;

    /// <summary>Whether the first area is at least the second.</summary>
    public static bool operator >=(Area left, Area right) => left.SquareFeet >= right.SquareFeet;

    /// <summary>Reads a number with a unit, such as <c>2,400 ft2</c>, <c>2400 sq. ft.</c>, <c>223 m2</c> or <c>1/4 acre</c>.</summary>
    /// <param name="text">The text; blanks around it and upper or lower case do not matter.</param>
    /// <param name="area">What it says; zero if it cannot be read.</param>
    /// <returns>Whether it is a number, zero or more, with a known unit. A bare number is not.</returns>
    public static bool TryParse(string? text, out Area area) => TryParse(text.AsSpan(), null, out area);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out Area)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Area result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads what <see cref="TryParse(string, out Area)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not matter: a text means the same in every culture.</param>
    /// <param name="result">What it says; zero if it cannot be read.</param>
    /// <returns>Whether it can be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Area result)
    {
        bool isRead = UnitText.TryRead(s, UnitSet.Areas, out double squareFeet);
        result = isRead ? FromSquareFeet(squareFeet) : default;
        return isRead;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static Area Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads what <see cref="TryParse(string, out Area)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not matter: a text means the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a number, zero or more, with a known unit; the message names the units.</exception>
    public static Area Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Area area) ? area : throw new FormatException(UnitSet.Areas.Refusal(s.ToString()));

    /// <inheritdoc/>
    public int CompareTo(Area other) => SquareFeet.CompareTo(other.SquareFeet);

    /// <summary>The area as the JSON contract writes it, for example <c>2400 ft2</c>.</summary>
    public override string ToString() => UnitText.Write(SquareFeet, "ft2");
}
