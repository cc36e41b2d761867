namespace Estimator;

/// <summary>What is the same for all houses of a bulk call.</summary>
internal readonly ref struct BulkPrices
{
    private const int MostStates = 256;

    /// <param name="prices">The compiled book.</param>
    /// <param name="asOf">The date of the prices.</param>
    /// <param name="nothingFound">Whether the houses have no column of findings.</param>
    /// <param name="buffer">Room for <see cref="BufferLength"/> numbers.</param>
    public BulkPrices(ExteriorPrices prices, DateOnly asOf, bool nothingFound, Span<double> buffer)
    {
        Prices = prices;
        AsOf = asOf;
        Rows = nothingFound ? prices.UsualRows : prices.Job.Table.AllRows;
        NothingFound = nothingFound;
        double years = prices.Job.Market.YearsPastIndex(asOf);
        IndexAge = years * years;
        Market market = prices.Job.Market;
        string trade = prices.Job.Table.Trades[0];
        (double labor, double supply) = market.DateFactors(trade, asOf);
        SidingByState = market.SidingByState;
        for (int state = 0; state <= market.Unknown; state++)
        {
            buffer[state] = market.LaborByState(trade)[state] * labor;
            buffer[MostStates + state] = market.SupplyByState[state] * supply;
            buffer[(2 * MostStates) + state] = state == market.Unknown ? 1 : 0;
        }

        LaborByState = buffer[..MostStates];
        SupplyByState = buffer.Slice(MostStates, MostStates);
        StateUnknown = buffer.Slice(2 * MostStates, MostStates);
    }

    public static int BufferLength => 3 * MostStates;

    public ExteriorPrices Prices { get; }

    public DateOnly AsOf { get; }

    /// <summary>Rows that are not zero for every house.</summary>
    public ActiveRows Rows { get; }

    public bool NothingFound { get; }

    /// <summary>Squared years past the price index.</summary>
    public double IndexAge { get; }

    /// <summary>Place and date on labor, by state code.</summary>
    public ReadOnlySpan<double> LaborByState { get; }

    /// <summary>Place and date on material, by state code.</summary>
    public ReadOnlySpan<double> SupplyByState { get; }

    /// <summary>One for the code of an unknown state.</summary>
    public ReadOnlySpan<double> StateUnknown { get; }

    /// <summary>Code of an unknown siding, by state.</summary>
    public ReadOnlySpan<byte> SidingByState { get; }
}
