using System.Globalization;

namespace Estimator;

/// <summary>What something will cost: a low, a likely and a high, in whole cents of one currency.</summary>
/// <remarks>
/// <see cref="Likely"/> is the expected cost. <see cref="Low"/> and <see cref="High"/> enclose the middle 80 %:
/// one job in ten comes in below the low, one in ten above the high. Always low ≤ likely ≤ high, never negative.
/// Ranges are not added end by end (everything would have to go badly at once), so there is no <c>+</c>: an
/// estimate rolls its lines up. <see langword="default"/> is zero and valid.
/// </remarks>
public readonly record struct CostRange
{
    private const decimal CentsPerUnit = 100m;
    private const decimal MostUnits = long.MaxValue / CentsPerUnit;
    private readonly long _low;
    private readonly long _likely;
    private readonly long _high;

    private CostRange(long low, long likely, long high) => (_low, _likely, _high) = (low, likely, high);

    /// <summary>One job in ten costs less than this.</summary>
    public decimal Low => Money.FromCents(_low);

    /// <summary>The expected cost.</summary>
    public decimal Likely => Money.FromCents(_likely);

    /// <summary>One job in ten costs more than this.</summary>
    public decimal High => Money.FromCents(_high);

    /// <summary>Half of the width as a share of the likely cost; zero for a zero cost.</summary>
    public double HalfWidth => _likely == 0 ? 0 : (_high - _low) / 2.0 / _likely;

    /// <summary>A range from its three amounts, each in whole cents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amounts are negative, out of order or finer than a cent, or their cents do not fit 64 bits.</exception>
    public static CostRange From(decimal low, decimal likely, decimal high)
    {
        if (low < 0 || low > likely || likely > high || high > MostUnits)
        {
            throw new ArgumentOutOfRangeException(nameof(low), low, "A range is 0 ≤ low ≤ likely ≤ high, below 92 quadrillion.");
        }

        return new(Cents(low), Cents(likely), Cents(high));
    }

    /// <summary>The low in whole cents.</summary>
    internal long LowCents => _low;

    /// <summary>The expected cost in whole cents.</summary>
    internal long LikelyCents => _likely;

    /// <summary>The high in whole cents.</summary>
    internal long HighCents => _high;

    /// <summary>A range from whole cents, as the pricing loop leaves them.</summary>
    internal static CostRange FromCents(double low, double likely, double high) =>
        new((long)low, (long)likely, (long)high);

    /// <summary>The range as people read it: whole units of currency, for example <c>1,430 – 3,980 (likely 2,590)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Low:N0} – {High:N0} (likely {Likely:N0})");

    private static long Cents(decimal amount)
    {
        decimal cents = amount * CentsPerUnit;
        return cents == decimal.Truncate(cents)
            ? (long)cents
            : throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount is in whole cents.");
    }
}
