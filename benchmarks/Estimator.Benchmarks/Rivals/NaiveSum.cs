namespace Estimator.Benchmarks;

/// <summary>Adds up the rows of one house and closes the range.</summary>
internal sealed class NaiveSum(PlainPrices prices)
{
    private const double CentsPerUnit = 100;

    private readonly double[] _spreadDown = new double[ExteriorKeys.All.Count];
    private readonly double[] _spreadUp = new double[ExteriorKeys.All.Count];
    private double _likely;
    private double _down;
    private double _downSquares;
    private double _up;
    private double _upSquares;

    public void Clear()
    {
        (_likely, _down, _downSquares, _up, _upSquares) = (0, 0, 0, 0, 0);
        Array.Clear(_spreadDown);
        Array.Clear(_spreadUp);
    }

    public void Add(PlainRow row, double cents, int[] codes)
    {
        double below = cents * row.Width.Down;
        double above = cents * row.Width.Up;
        _likely += cents;
        _down += below;
        _downSquares += below * below;
        _up += above;
        _upSquares += above * above;
        foreach (PlainSpread spread in row.Spreads)
        {
            int key = spread.Down.Key;
            int code = codes[key];
            if (NaiveKeys.IsUnknown(key, code))
            {
                _spreadDown[key] += cents * spread.Down.Values[code];
                _spreadUp[key] += cents * spread.Up.Values[code];
            }
        }
    }

    /// <summary>The range, and the smallest charge on each of its ends.</summary>
    public PlainQuote Close(double labor, Width common)
    {
        double low = Math.Round(_likely - Norm(_down, _downSquares, common.Down, _spreadDown));
        double high = Math.Round(_likely + Norm(_up, _upSquares, common.Up, _spreadUp));
        return new(
            Math.Max(low, Math.Round(prices.Minimum.Low * labor)) / CentsPerUnit,
            Math.Max(_likely, Math.Round(prices.Minimum.Likely * labor)) / CentsPerUnit,
            Math.Max(high, Math.Round(prices.Minimum.High * labor)) / CentsPerUnit);
    }

    private double Norm(double sum, double squares, double common, double[] spreads)
    {
        double rho = prices.Correlation;
        double total = ((1 - rho) * squares) + (rho * sum * sum) + (common * _likely * _likely);
        foreach (double spread in spreads)
        {
            total += spread * spread;
        }

        return Math.Sqrt(total);
    }
}
