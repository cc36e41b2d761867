namespace Estimator;

/// <summary>One kind of job in a book: its activities and the table that prices them. Immutable.</summary>
internal sealed class JobTable(PriceTable prices, RateKeys keys, JobActivity[] activities, string[] trades, SidingCell[] sidingCells)
{
    /// <summary>More activities than this cannot be told apart in a plan's set of requirements.</summary>
    public const int MostActivities = 128;

    public PriceTable Prices { get; } = prices;

    public RateKeys Keys { get; } = keys;

    /// <summary>Activities in the order in which the job runs, priced or not.</summary>
    public JobActivity[] Activities { get; } = activities;

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

        return new(Prices.Rows, Prices.Factors, Prices.Spreads, Prices.Correlation, cells);
    }
}

/// <summary>Where a table by siding stands among the cells.</summary>
internal readonly record struct SidingCell(KeyTable Table, int Start);

/// <summary>One activity of a job kind with what is needed to explain it.</summary>
internal sealed class JobActivity
{
    public required string Id { get; init; }

    public required Activity Activity { get; init; }

    /// <summary>Row of its labor in the price table; -1 if it takes no hours.</summary>
    public required int LaborRow { get; init; }

    /// <summary>Row of its material or equipment in the price table; -1 if it uses none.</summary>
    public required int SupplyRow { get; init; }

    /// <summary>Person-hours per unit; zero if it takes none.</summary>
    public required double HoursPerUnit { get; init; }

    /// <summary>Whether it has a price.</summary>
    public bool IsPriced => LaborRow >= 0 || SupplyRow >= 0;

    /// <summary>Number of its takeoff measure.</summary>
    public required int Measure { get; init; }

    /// <summary>Numbers of the activities it waits for, as bits.</summary>
    public required UInt128 Requires { get; init; }

    /// <summary>To what share of the measure it applies.</summary>
    public required KeyFactor[] Extent { get; init; }

    /// <summary>Sold units of its supply per unit of the activity, before <see cref="UsageFactors"/>; zero without supply.</summary>
    public required double Usage { get; init; }

    public required KeyFactor[] UsageFactors { get; init; }

    /// <summary>Factors on the hours to wait afterwards.</summary>
    public required KeyFactor[] WaitFactors { get; init; }

    /// <summary>Ids of every source behind its price and its step.</summary>
    public required string[] Sources { get; init; }
}
