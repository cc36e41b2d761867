namespace Estimator;

/// <summary>What is the same for all houses of a bulk call.</summary>
internal readonly ref struct BulkPrices
{
    public BulkPrices(ExteriorPrices prices, DateOnly asOf, bool nothingFound)
    {
        Prices = prices;
        AsOf = asOf;
        Rows = nothingFound ? prices.UsualRows : prices.Job.AllRows;
        NothingFound = nothingFound;
        double years = prices.Market.YearsPastIndex(asOf);
        IndexAge = years * years;
        string trade = prices.Job.Trades[0];
        LaborByState = prices.Market.LaborByState(trade);
        SupplyByState = prices.Market.SupplyByState;
        SidingByState = prices.Market.SidingByState;
        (LaborByDate, SupplyByDate) = prices.Market.DateFactors(trade, asOf);
    }

    public ExteriorPrices Prices { get; }

    public DateOnly AsOf { get; }

    /// <summary>Rows that are not zero for every house.</summary>
    public ActiveRows Rows { get; }

    public bool NothingFound { get; }

    /// <summary>Squared years past the price index.</summary>
    public double IndexAge { get; }

    public ReadOnlySpan<double> LaborByState { get; }

    public ReadOnlySpan<double> SupplyByState { get; }

    /// <summary>Code of an unknown siding, by state.</summary>
    public ReadOnlySpan<byte> SidingByState { get; }

    public double LaborByDate { get; }

    public double SupplyByDate { get; }
}
