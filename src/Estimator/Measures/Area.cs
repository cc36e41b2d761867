using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>An area: a floor, a wall, the siding to be painted.</summary>
/// <remarks>
/// Held in square feet, snapped to a millionth of a square foot, so that the same wall given in feet and in
/// meters is the same number to the last bit. <see langword="default"/> is zero and valid.
/// </remarks>
[JsonConverter(typeof(AreaText))]
public readonly record struct Area : IComparable<Area>
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
    public static Area operator +(Area left, Area right) => FromSquareFeet(left.SquareFeet + right.SquareFeet);

    /// <summary>Reads a number with a unit, such as <c>2400 ft2</c>, <c>2400 sqft</c> or <c>223 m2</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="area">What it says; zero if it cannot be read.</param>
    /// <returns>Whether it is a number, zero or more, with a known unit. A bare number is not.</returns>
    public static bool TryParse(string? text, out Area area)
    {
        area = default;
        if (!UnitText.TrySplit(text, out double value, out string unit))
        {
            return false;
        }

        double squareFeet = unit switch
        {
            "ft2" or "ft²" or "sqft" or "sq ft" or "sf" => value,
            "m2" or "m²" or "sqm" or "sq m" => value / SquareMetersPerSquareFoot,
            _ => double.NaN,
        };
        area = double.IsFinite(squareFeet) ? FromSquareFeet(squareFeet) : default;
        return double.IsFinite(squareFeet);
    }

    /// <inheritdoc/>
    public int CompareTo(Area other) => SquareFeet.CompareTo(other.SquareFeet);

    /// <summary>The area as the JSON contract writes it, for example <c>2400 ft2</c>.</summary>
    public override string ToString() => UnitText.Write(SquareFeet, "ft2");
}
