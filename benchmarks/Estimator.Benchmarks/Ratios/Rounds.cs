namespace Estimator.Benchmarks;

/// <summary>Rates of contestants who took turns, round after round.</summary>
/// <remarks>
/// On a shared machine the second is not the same second from one to the next. In a round all take their turn within
/// two or three seconds, so what disturbs one disturbs the others; a ratio is the median of the ratios of the rounds, and
/// every other round runs backwards.
/// </remarks>
internal sealed class Rounds
{
    private readonly Dictionary<string, List<double>> _rates = [];

    public int Count { get; private set; }

    /// <summary>Lets all take a turn, one after the other.</summary>
    public void Run(IReadOnlyList<Contestant> contestants)
    {
        foreach (Contestant one in Count % 2 == 0 ? contestants : contestants.Reverse())
        {
            if (!_rates.TryGetValue(one.Name, out List<double>? rates))
            {
                _rates.Add(one.Name, rates = []);
            }

            rates.Add(one.Rate());
        }

        Count++;
    }

    /// <summary>Homes a second of one: the median round.</summary>
    public double Rate(string name) => Median(_rates[name]);

    /// <summary>How many times as many homes a second as another: the median of the rounds.</summary>
    public double Ratio(string name, string other) => Median(Ratios(name, other));

    /// <summary>The same in a calm and in a busy round: the lower and the upper quartile.</summary>
    public (double Lower, double Upper) Spread(string name, string other)
    {
        double[] ratios = [.. Ratios(name, other).Order()];
        return (ratios[ratios.Length / 4], ratios[ratios.Length * 3 / 4]);
    }

    private IEnumerable<double> Ratios(string name, string other) => _rates[name].Zip(_rates[other], (one, two) => one / two);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
