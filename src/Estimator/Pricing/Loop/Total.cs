using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>A total with its range, and what was added to reach the smallest charge; all in cents.</summary>
internal readonly record struct Total<T>(T Low, T Likely, T High, T MinimumCharge)
    where T : unmanaged, ILane<T>
{
    /// <summary>Closes a sum: the range by its norm, then the minimum charge on each end.</summary>
    /// <remarks>
    /// Worked: 200 dollars with a norm of 88.09 are 111.91 to 288.09; a smallest charge of 100, 200, 300 where labor is a quarter
    /// dearer makes them 125, 250 and 375.
    /// </remarks>
    /// <param name="sum">All lines.</param>
    /// <param name="correlation">Correlation between lines.</param>
    /// <param name="common">Squares of the common drivers, downwards and upwards.</param>
    /// <param name="minimum">Smallest charge: low, likely and high cents at national rates.</param>
    /// <param name="laborFactor">Place and date on labor, which the minimum follows.</param>
    // Inlines with a budget of its own: see ILane.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Total<T> Of(
        scoped in RangeSum<T> sum, double correlation, in CommonSquares<T> common, in Minimum minimum, T laborFactor)
    {
        T rho = T.Of(correlation);
        T likely = T.Max(sum.Totals.Likely, T.Round(T.Of(minimum.Likely) * laborFactor));
        return new(
            T.Max(sum.Low(rho, common.Down), T.Round(T.Of(minimum.Low) * laborFactor)),
            likely,
            T.Max(sum.High(rho, common.Up), T.Round(T.Of(minimum.High) * laborFactor)),
            likely - sum.Totals.Likely);
    }
}

/// <summary>Smallest charge for a job, cents at national rates.</summary>
internal readonly record struct Minimum(double Low, double Likely, double High)
{
    public static Minimum Of(Figure figure) =>
        new(figure.Low * Cents.PerUnit, figure.Likely * Cents.PerUnit, figure.High * Cents.PerUnit);
}

/// <summary>Σc² of the common drivers that apply to a home, downwards and upwards.</summary>
internal readonly record struct CommonSquares<T>(T Down, T Up)
    where T : unmanaged, ILane<T>
{
    /// <summary>Adds the <paramref name="squares"/> of the drivers that apply (one, zero, or years squared).</summary>
    public static CommonSquares<T> Of(scoped ReadOnlySpan<T> applies, ReadOnlySpan<DriverSquare> squares)
    {
        T down = T.Of(0);
        T up = T.Of(0);
        foreach (ref readonly DriverSquare square in squares)
        {
            T one = applies[(int)square.Driver];
            down += one * T.Of(square.Down);
            up += one * T.Of(square.Up);
        }

        return new(down, up);
    }
}

/// <summary>A common driver with the squares of its widths.</summary>
internal readonly record struct DriverSquare(CommonDriver Driver, double Down, double Up)
{
    public static DriverSquare Of(CommonDriver driver, Width width) => new(driver, width.Down * width.Down, width.Up * width.Up);
}
