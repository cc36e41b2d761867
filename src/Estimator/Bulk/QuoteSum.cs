using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>Σm, Σd, Σd², Σu and Σu² of quotes in whole cents, exact whatever the order.</summary>
internal struct QuoteSum
{
    /// <summary>The most that a row may cost, in currency: a million of such rows still add up exactly.</summary>
    public const double MostOfARow = 10_000_000_000;

    /// <summary>The most that all quotes may come to, in cents: safely less than a whole number holds, since it is counted in doubles.</summary>
    public const double MostCents = 8e18;

    public long Priced;
    public long NotPriced;
    private long _likely;
    private long _down;
    private long _up;
    private UInt128 _downSquares;
    private UInt128 _upSquares;

    /// <summary>Whether it can be a sum of quotes: nothing is negative, no low below zero, and no square above that of the sum.</summary>
    public readonly bool IsOfQuotes => Priced >= 0 && NotPriced >= 0 && _down >= 0 && _down <= _likely && _up >= 0 && _likely <= long.MaxValue - _up
        && _downSquares <= Math.BigMul((ulong)_down, (ulong)_down) && _upSquares <= Math.BigMul((ulong)_up, (ulong)_up);

    /// <summary>The likely costs and what they may rise by, in cents: nothing else of the sum is more.</summary>
    public readonly double Cents => (double)_likely + _up;

    /// <summary>Σu or Σd in cents: how far the ends lie from the likely when all rows move together.</summary>
    public readonly double Width(bool isUp) => isUp ? _up : _down;

    /// <summary>Σu² or Σd² in squared cents.</summary>
    public readonly double Squares(bool isUp) => (double)(isUp ? _upSquares : _downSquares);

    /// <summary>N² = (1−ρ) Σx² + ρ (Σx)², in squared cents.</summary>
    public readonly double Square(bool isUp, double correlation) => Pooled.Square(Width(isUp), Squares(isUp), correlation);

    /// <summary>Adds one quote, in currency.</summary>
    public void Add(double low, double likely, double high)
    {
        long cents = CentsOf(likely);
        long down = cents - CentsOf(low);
        long up = CentsOf(high) - cents;
        Priced++;
        _likely += cents;
        _down += down;
        _up += up;
        _downSquares += Math.BigMul((ulong)down, (ulong)down);
        _upSquares += Math.BigMul((ulong)up, (ulong)up);
    }

    /// <summary>Adds one range.</summary>
    public void Add(CostRange cost) => Add((double)cost.Low, (double)cost.Likely, (double)cost.High);

    public void Add(in QuoteSum other)
    {
        Priced += other.Priced;
        NotPriced += other.NotPriced;
        _likely += other._likely;
        _down += other._down;
        _up += other._up;
        _downSquares += other._downSquares;
        _upSquares += other._upSquares;
    }

    /// <summary>The range of the sum. Worked: two quotes of 100 ± 40 at ρ = 0.3 are 200 ± √(0.7·3200 + 0.3·6400) = 200 ± 64.5.</summary>
    public readonly CostRange Total(double correlation) => Total(Math.Sqrt(Square(isUp: false, correlation)), Math.Sqrt(Square(isUp: true, correlation)));

    /// <summary>The range of the sum, of which the ends lie so many cents from the likely.</summary>
    public readonly CostRange Total(double down, double up) => CostRange.FromCents(Math.Max(0, Math.Round(_likely - down)), _likely, Math.Round(_likely + up));

    /// <summary>A sum as it lies in memory.</summary>
    /// <exception cref="EndOfStreamException">The bytes end before it does.</exception>
    public static QuoteSum Read(BinaryReader from)
    {
        QuoteSum sum = default;
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(new Span<QuoteSum>(ref sum)));
        return sum;
    }

    private static long CentsOf(double amount) => (long)Math.Round(amount * Estimator.Cents.PerUnit);
}
