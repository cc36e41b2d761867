using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Adds up lines into a total with an honest range.</summary>
/// <remarks>
/// For lines with likely mᵢ and one-sided half-widths xᵢ (all in cents), line correlation ρ, common drivers c
/// (relative) and one driver per unknown key k with the spread sₖᵢ it gives line i:
/// <code>N(x) = sqrt( (1−ρ) Σ xᵢ² + ρ (Σ xᵢ)² + Σc² (Σ mᵢ)² + Σₖ (Σᵢ sₖᵢ mᵢ)² )</code>
/// Low = Σm − N(down), High = Σm + N(up). Worked: two lines of 100 with ±40, ρ = 0.3, c = 0.3:
/// N = sqrt(0.7·3200 + 0.3·6400 + 0.09·40000) = sqrt(7760) = 88.1.
/// </remarks>
internal ref struct RangeSum<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>The sums over all lines.</summary>
    public RangeTotals<T> Totals;

    /// <summary>Σ sₖᵢ mᵢ by key, first downwards for all keys, then upwards.</summary>
    public readonly Span<T> Spread;

    /// <param name="spread">Zeros, or what the pricing loop is to overwrite: two a key.</param>
    public RangeSum(Span<T> spread) => Spread = spread;

    /// <summary>N(down): how far the low end lies below the likely.</summary>
    public readonly T NormDown(T rho, T commonSquares) =>
        Norm(Totals.Down, Totals.DownSquares, rho, commonSquares, Spread[..(Spread.Length / 2)]);

    /// <summary>N(up): how far the high end lies above the likely.</summary>
    public readonly T NormUp(T rho, T commonSquares) =>
        Norm(Totals.Up, Totals.UpSquares, rho, commonSquares, Spread[(Spread.Length / 2)..]);

    /// <summary>The low end, in whole cents.</summary>
    public readonly T Low(T rho, T commonSquares) => T.Round(Totals.Likely - NormDown(rho, commonSquares));

    /// <summary>The high end, in whole cents.</summary>
    public readonly T High(T rho, T commonSquares) => T.Round(Totals.Likely + NormUp(rho, commonSquares));

    private readonly T Norm(T sum, T squares, T rho, T commonSquares, ReadOnlySpan<T> spread)
    {
        T total = ((T.Of(1) - rho) * squares) + (rho * sum * sum) + (commonSquares * Totals.Likely * Totals.Likely);
        foreach (T one in spread)
        {
            total += one * one;
        }

        return T.Sqrt(total);
    }
}

/// <summary>Σm, Σd, Σd², Σu and Σu² of lines.</summary>
internal struct RangeTotals<T>
    where T : unmanaged, ILane<T>
{
    public T Likely;
    public T Down;
    public T DownSquares;
    public T Up;
    public T UpSquares;

    /// <summary>Adds a line that is <paramref name="likely"/> expected, <paramref name="down"/> less or <paramref name="up"/> more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T likely, T down, T up)
    {
        Likely += likely;
        Down += down;
        DownSquares += down * down;
        Up += up;
        UpSquares += up * up;
    }
}
