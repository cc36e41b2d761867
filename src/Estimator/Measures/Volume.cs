namespace Estimator;

/// <summary>A volume of paint or primer.</summary>
/// <remarks>
/// Held in US liquid gallons, snapped to a millionth of a gallon. <see langword="default"/> is zero and valid.
/// </remarks>
public readonly record struct Volume : IComparable<Volume>
{
    private const double LitersPerUsGallon = 3.785411784;

    private Volume(double usGallons) => UsGallons = usGallons;

    /// <summary>The volume in US liquid gallons.</summary>
    public double UsGallons { get; }

    /// <summary>The volume in liters (1 US gallon = 3.785411784 L exactly).</summary>
    public double Liters => UsGallons * LitersPerUsGallon;

    /// <summary>A volume of so many US gallons.</summary>
    /// <param name="usGallons">Gallons, zero or more and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="usGallons"/> is negative or not finite.</exception>
    public static Volume FromUsGallons(double usGallons) => new(Snap.Checked(usGallons, nameof(usGallons)));

    /// <summary>A volume of so many liters.</summary>
    /// <param name="liters">Liters, zero or more and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="liters"/> is negative or not finite.</exception>
    public static Volume FromLiters(double liters) => new(Snap.Checked(liters / LitersPerUsGallon, nameof(liters)));

    /// <summary>Two volumes together.</summary>
    public static Volume operator +(Volume left, Volume right) => FromUsGallons(left.UsGallons + right.UsGallons);

    /// <inheritdoc/>
    public int CompareTo(Volume other) => UsGallons.CompareTo(other.UsGallons);

    /// <summary>The volume with its unit, for example <c>5.2 gal</c>.</summary>
    public override string ToString() => UnitText.Write(UsGallons, "gal");
}
