namespace Estimator;

/// <summary>Sixteen factors by the code of one key, with the relative spread of the mixes among them.</summary>
internal sealed class KeyTable
{
    // What else widens a line leaves so much room below its likely; beside a level and several choices of a remodel, less.
    private const double MostDown = 0.7;
    private const double MostDownOfAChoice = 0.45;

    private KeyTable(Key key) => Key = key;

    public Key Key { get; }

    public double[] Factors { get; } = new double[Estimator.Key.Slots];

    /// <summary>Relative spread below and above the mean; zero for an attribute's own values.</summary>
    public double[] Down { get; } = new double[Estimator.Key.Slots];

    public double[] Up { get; } = new double[Estimator.Key.Slots];

    /// <summary>A table whose own values come from <paramref name="factorOf"/> and whose mixes are their share-weighted means.</summary>
    public static KeyTable Build(Key key, Func<int, double> factorOf, BookDocument book)
    {
        KeyTable table = new(key);
        for (int code = 0; code < key.Values.Length; code++)
        {
            table.Factors[code] = factorOf(code);
        }

        for (int i = 0; i < key.Mixes.Length; i++)
        {
            table.SetMix(key.Unknown + i, SharesOf(key, key.MixOf(key.Unknown + i, book)));
        }

        return table;
    }

    /// <summary>The shares of a mix in the order of the key's values.</summary>
    public static double[] SharesOf(Key key, Mix mix) =>
        Array.ConvertAll(key.Values, value => mix.Shares.GetValueOrDefault(value));

    /// <summary>Whether any mix of this table spreads, that is, whether not knowing the attribute matters here.</summary>
    public bool HasSpread => Array.Exists(Up, up => up > 0);

    /// <summary>Whether a code stands for an answer that nobody gave, and answers differ.</summary>
    public bool IsGuess(int code) => Up[code] > 0 || (Key == Estimator.Key.Level && code == Key.Unknown);

    /// <summary>Fills a slot with the mean over <paramref name="shares"/> and its spread.</summary>
    /// <remarks>
    /// Downwards the spread is not taken further than the cheapest answer: a price cannot fall below what the
    /// best answer would make it, nor than leaves room for what else is unknown .
    /// </remarks>
    public void SetMix(int slot, ReadOnlySpan<double> shares)
    {
        double mean = MeanOf(shares);
        double cheapest = mean;
        double variance = 0;
        for (int code = 0; code < shares.Length; code++)
        {
            if (shares[code] > 0)
            {
                cheapest = Math.Min(cheapest, Factors[code]);
                variance += shares[code] * (Factors[code] - mean) * (Factors[code] - mean);
            }
        }

        // How far owners stray from the mean of the levels moves all lines at once: it is the driver "level".
        double spread = mean == 0 || Key == Estimator.Key.Level ? 0 : Normal.NinthDecile * Math.Sqrt(variance) / mean;
        Factors[slot] = mean;
        Up[slot] = spread;
        Down[slot] = mean == 0 ? 0 : Math.Min(Key.IsChoice ? MostDownOfAChoice : MostDown, Math.Min(spread, (mean - cheapest) / mean));
    }

    /// <summary>One for a code of a key and zero for all others.</summary>
    public static double[] OneAt(int code)
    {
        double[] cells = new double[Estimator.Key.Slots];
        cells[code] = 1;
        return cells;
    }

    /// <summary>The mean of the factors over shares of the key's values.</summary>
    public double MeanOf(ReadOnlySpan<double> shares)
    {
        double sum = 0;
        for (int code = 0; code < shares.Length; code++)
        {
            sum += shares[code] * Factors[code];
        }

        return sum;
    }
}

/// <summary>A factor table with the number of the key that selects from it.</summary>
internal readonly record struct KeyFactor(int Number, KeyTable Table)
{
    /// <summary>The factor of a code, or the mean over the job's own siding shares.</summary>
    public double Of(ReadOnlySpan<byte> codes, double[]? sidingShares)
    {
        int code = codes[Number];
        return Table.Key == Key.Siding && code == Key.OwnSidingMix ? Table.MeanOf(sidingShares) : Table.Factors[code];
    }
}
