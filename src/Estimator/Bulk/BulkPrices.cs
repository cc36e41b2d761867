namespace Estimator;

/// <summary>What is the same for all houses of a bulk call, whatever is painted: prices, date, and what each state makes of them.</summary>
internal readonly ref struct BulkPrices
{
    private const int MostStates = 256;
    private readonly double _indexAge;

    // Columns: the multipliers of place and date in the workspace's order, then one where the state is not known.
    private readonly Span<double> _byState;
    private readonly Span<double> _places;

    /// <param name="job">The compiled book.</param>
    /// <param name="rows">Rows that are not zero for every house.</param>
    /// <param name="asOf">The date of the prices.</param>
    /// <param name="buffer">Room for <see cref="LengthFor"/> numbers.</param>
    public BulkPrices(JobPrices job, ActiveRows rows, DateOnly asOf, Span<double> buffer)
    {
        (Job, Rows, AsOf) = (job, rows, asOf);
        _byState = buffer[..(ColumnsOf(job) * MostStates)];
        _places = buffer[_byState.Length..];
        double years = job.Market.YearsPastIndex(asOf);
        _indexAge = years * years;
        for (int trade = 0; trade < job.Table.Trades.Length; trade++)
        {
            FillTrade(trade);
        }

        Span<double> unknown = ByState(ColumnsOf(job) - 1);
        unknown.Clear();
        unknown[job.Market.Unknown] = 1;
    }

    public JobPrices Job { get; }

    /// <summary>Rows that are not zero for every house.</summary>
    public ActiveRows Rows { get; }

    public DateOnly AsOf { get; }

    /// <summary>Numbers it keeps.</summary>
    public static int LengthFor(JobPrices job) => ColumnsOf(job) * (MostStates + HouseBlock.Rows);

    /// <summary>Looks up what each of a block's states makes of the prices.</summary>
    public void ReadPlaces(ReadOnlySpan<byte> states)
    {
        for (int column = 0; column < ColumnsOf(Job); column++)
        {
            ReadOnlySpan<double> byState = ByState(column);
            Span<double> into = _places.Slice(column * HouseBlock.Rows, states.Length);
            for (int i = 0; i < into.Length; i++)
            {
                into[i] = byState[states[i]];
            }
        }
    }

    /// <summary>Place and date of one lane of the block: their factors and drivers.</summary>
    public void Fill<T>(int at, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        for (int multiplier = 0; multiplier < work.Multipliers.Length; multiplier++)
        {
            work.Multipliers[multiplier] = T.Load(ref _places[(multiplier * HouseBlock.Rows) + at]);
        }

        T stateUnknown = T.Load(ref _places[(work.Multipliers.Length * HouseBlock.Rows) + at]);
        work.Drivers[(int)CommonDriver.State] = stateUnknown;
        work.Drivers[(int)CommonDriver.Metro] = T.Of(1) - stateUnknown;
        work.Drivers[(int)CommonDriver.IndexAge] = T.Of(_indexAge);
    }

    private static int ColumnsOf(JobPrices job) => (2 * job.Table.Trades.Length) + 1;

    private Span<double> ByState(int column) => _byState.Slice(column * MostStates, MostStates);

    private void FillTrade(int trade)
    {
        Market market = Job.Market;
        string name = Job.Table.Trades[trade];
        ReadOnlySpan<double> laborByState = market.LaborByState(name);
        (double labor, double supply) = market.DateFactors(name, AsOf);
        for (int state = 0; state <= market.Unknown; state++)
        {
            ByState(2 * trade)[state] = laborByState[state] * labor;
            ByState((2 * trade) + 1)[state] = market.SupplyByState[state] * supply;
        }
    }
}
