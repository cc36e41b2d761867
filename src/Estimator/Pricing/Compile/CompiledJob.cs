namespace Estimator;

/// <summary>One kind of job in a book: its activities and the table that prices them. Immutable.</summary>
internal sealed class CompiledJob(string name, PriceTable prices, RateKeys keys, CompiledActivity[] activities, string[] trades, SidingCell[] sidingCells)
{
    /// <summary>More activities than this cannot be told apart in a plan's set of requirements.</summary>
    public const int MostActivities = 128;

    /// <summary>What its activities name as their job.</summary>
    public string Name { get; } = name;

    public PriceTable Prices { get; } = prices;

    public RateKeys Keys { get; } = keys;

    /// <summary>Activities in the order in which the job runs, priced or not.</summary>
    public CompiledActivity[] Activities { get; } = activities;

    /// <summary>Trades by number.</summary>
    public string[] Trades { get; } = trades;

    /// <summary>Every row, for a home of which anything may be asked.</summary>
    public ActiveRows AllRows { get; } = new(prices, keys, _ => true);

    /// <summary>The same prices with a job's own siding shares in the last slot of every siding table.</summary>
    public PriceTable WithSidingMix(ReadOnlySpan<double> shares)
    {
        double[] cells = Prices.Cells.ToArray();
        foreach (SidingCell cell in sidingCells)
        {
            cells[cell.Start + Key.OwnSidingMix] = cell.Table.MeanOf(shares);
        }

        return new(Prices.Rows, Prices.Factors, Prices.Products, Prices.Spreads, Prices.Correlation, cells);
    }
}

/// <summary>Where a table by siding stands among the cells.</summary>
internal readonly record struct SidingCell(KeyTable Table, int Start);
