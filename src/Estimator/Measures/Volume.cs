using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A volume of paint or primer.</summary>
/// <remarks>
/// Held in US liquid gallons, snapped to a millionth of a gallon. <see langword="default"/> is zero and valid.
/// </remarks>
[JsonConverter(typeof(VolumeText))]
public readonly record struct Volume : IComparable<Volume>, ISpanParsable<Volume>
{
    // 231 cubic inches of 2.54 cm.
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
    /// <exception cref="OverflowException">The sum is not finite.</exception>
    public static Volume operator +(Volume left, Volume right) => new(Snap.Result(left.UsGallons + right.UsGallons));

    /// <summary>What is left of one volume without the other.</summary>
    /// <exception cref="OverflowException">The second is the larger: no volume is negative.</exception>
    public static Volume operator -(Volume left, Volume right) => new(Snap.Result(left.UsGallons - right.UsGallons));

    /// <summary>So many times the volume.</summary>
    /// <exception cref="OverflowException">The number is negative, or the product not finite.</exception>
    public static Volume operator *(Volume volume, double times) => new(Snap.Result(volume.UsGallons * times));

    /// <inheritdoc cref="op_Multiply(Volume, double)"/>
    public static Volume operator *(double times, Volume volume) => volume * times;

    /// <summary>A part of the volume.</summary>
    /// <exception cref="OverflowException">The number is zero or negative, or the quotient not finite.</exception>
    public static Volume operator /(Volume volume, double parts) => new(Snap.Result(volume.UsGallons / parts));

    /// <summary>How many times the second the first is: infinity if only the second is zero, NaN if both are.</summary>
    public static double operator /(Volume left, Volume right) => left.UsGallons / right.UsGallons;

    /// <summary>Whether the first volume is less than the second.</summary>
    public static bool operator <(Volume left, Volume right) => left.UsGallons < right.UsGallons;

    /// <summary>Whether the first volume is more than the second.</summary>
    public static bool operator >(Volume left, Volume right) => left.UsGallons > right.UsGallons;

    /// <summary>Whether the first volume is at most the second.</summary>
    public static bool operator <=(Volume left, Volume right) => left.UsGallons <= right.UsGallons;

    /// <summary>Whether the first volume is at least the second.</summary>
    public static bool operator >=(Volume left, Volume right) => left.UsGallons >= right.UsGallons;

    /// <summary>Reads a number with a unit, such as <c>5 gal</c>, <c>2 qt</c> or <c>2.5 L</c>.</summary>
    /// <param name="text">The text; blanks around it and upper or lower case do not matter.</param>
    /// <param name="volume">What it says; zero if it cannot be read.</param>
    /// <returns>Whether it is a number, zero or more, with a known unit. A bare number is not.</returns>
    public static bool TryParse(string? text, out Volume volume) => TryParse(text.AsSpan(), null, out volume);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out Volume)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Volume result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads what <see cref="TryParse(string, out Volume)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not matter: a text means the same in every culture.</param>
    /// <param name="result">What it says; zero if it cannot be read.</param>
    /// <returns>Whether it can be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Volume result)
    {
        bool isRead = UnitText.TryRead(s, UnitSet.Volumes, out double usGallons);
        result = isRead ? FromUsGallons(usGallons) : default;
        return isRead;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static Volume Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads what <see cref="TryParse(string, out Volume)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not matter: a text means the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a number, zero or more, with a known unit; the message names the units.</exception>
    public static Volume Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Volume volume) ? volume : throw new FormatException(UnitSet.Volumes.Refusal(s.ToString()));

    /// <inheritdoc/>
    public int CompareTo(Volume other) => UsGallons.CompareTo(other.UsGallons);

    /// <summary>The volume with its unit, for example <c>5.2 gal</c>.</summary>
    public override string ToString() => UnitText.Write(UsGallons, "gal");
}
