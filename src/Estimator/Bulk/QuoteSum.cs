namespace Estimator;

/// <summary>Σm, Σd, Σd², Σu and Σu² of quotes in whole cents, exact whatever the order.</summary>
internal struct QuoteSum
{
    /// <summary>The most that a row may cost, in currency: a million of such rows still add up exactly.</summary>
    public const double MostOfARow = 10_000_000_000;

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

    /// <summary>Σm in cents.</summary>
    public readonly double Likely => _likely;

    /// <summary>Σd in cents.</summary>
    public readonly double Down => _down;

    /// <summary>Σu in cents.</summary>
    public readonly double Up => _up;

    /// <summary>Σu² or Σd² in squared cents.</summary>
    public readonly double Squares(bool isUp) => (double)(isUp ? _upSquares : _downSquares);

    /// <summary>Adds one quote, in currency.</summary>
    public void Add(double low, double likely, double high)
    {
        long cents = Cents(likely);
        long down = cents - Cents(low);
        long up = Cents(high) - cents;
        Priced++;
        _likely += cents;
        _down += down;
        _up += up;
        _downSquares += Math.BigMul((ulong)down, (ulong)down);
        _upSquares += Math.BigMul((ulong)up, (ulong)up);
    }

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
    public readonly CostRange Total(double correlation) => CostRange.FromCents(
        Math.Round(_likely - Norm(_down, _downSquares, correlation)),
        _likely,
        Math.Round(_likely + Norm(_up, _upSquares, correlation)));

    /// <summary>How far the high end of the sum lies above its likely, in whole cents; at a correlation of one, the sum of the rows' own.</summary>
    public readonly double Above(double correlation) => Math.Round(Norm(_up, _upSquares, correlation));

    private static double Norm(double sum, UInt128 squares, double correlation) =>
        Math.Sqrt(((1 - correlation) * (double)squares) + (correlation * sum * sum));

    private static long Cents(double amount) => (long)Math.Round(amount * Estimator.Cents.PerUnit);
}
