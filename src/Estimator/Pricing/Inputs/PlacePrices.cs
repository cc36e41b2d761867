namespace Estimator;

/// <summary>What place, date and the one who does the work do to the prices of a job, place by place.</summary>
internal sealed class PlacePrices
{
    /// <summary>Numbers of a place after the multipliers of its trades: see <see cref="PlaceNumber"/>.</summary>
    public const int More = (int)PlaceNumber.Count;

    private readonly JobPrices _job;
    private readonly (double Labor, double Supply)[] _dates;
    private readonly double[] _laborPaid;
    private readonly double _firm;
    private readonly bool _firmIsOpen;
    private readonly double _indexAge;

    /// <param name="job">The compiled book.</param>
    /// <param name="asOf">The date of the prices.</param>
    /// <param name="performer">Who does the work: who does it himself pays no labor but that of licensed trades.</param>
    public PlacePrices(JobPrices job, DateOnly asOf, Performer? performer)
    {
        _job = job;
        _laborPaid = Array.ConvertAll(job.Table.Trades, trade => performer == Performer.Self && !job.Market.IsLicensed(trade) ? 0.0 : 1);
        _firm = job.Firms.FactorOf(performer);
        _firmIsOpen = FirmFigures.IsOpen(performer);
        double years = job.Market.YearsPastIndex(asOf);
        _indexAge = years * years;
        _dates = Array.ConvertAll(job.Table.Trades, trade => job.Market.DateFactors(trade, asOf));
    }

    /// <summary>Numbers of a place.</summary>
    public int Count => (2 * _dates.Length) + More;

    /// <summary>Fills a place's numbers: for each trade its labor and its material, then the <see cref="PlaceNumber"/>s.</summary>
    /// <param name="code">Code of the place: see <see cref="Market.CodeOf"/>.</param>
    /// <param name="numbers">Receives them.</param>
    public void Fill(int code, Span<double> numbers)
    {
        Market market = _job.Market;
        int state = market.StateOf(code);
        PostalArea? area = market.AreaOf(code);
        double level = area?.Level ?? 1;
        double width = state == market.Unknown ? 0 : area?.Width ?? 1;
        double laborLevel = 0;
        for (int trade = _dates.Length - 1; trade >= 0; trade--)
        {
            laborLevel = market.LaborByState(_job.Table.Trades[trade])[state] * level * _dates[trade].Labor * _firm;
            numbers[2 * trade] = laborLevel * _laborPaid[trade];
            numbers[(2 * trade) + 1] = market.SupplyByState[state] * _dates[trade].Supply * _firm;
        }

        Span<double> more = numbers[(2 * _dates.Length)..];
        more[(int)PlaceNumber.SidingMix] = market.SidingByState[state];
        more[(int)PlaceNumber.StateUnknown] = Convert.ToDouble(state == market.Unknown);
        more[(int)PlaceNumber.TownOrCountry] = width * width;
        more[(int)PlaceNumber.LaborLevel] = laborLevel;
        more[(int)PlaceNumber.SalesTax] = _job.Markups?.TaxByState[state] ?? 1;
        more[(int)PlaceNumber.IndexAge] = _indexAge;
        more[(int)PlaceNumber.FirmUnknown] = Convert.ToDouble(_firmIsOpen);
    }
}

/// <summary>What a place says beside the multipliers of its trades.</summary>
internal enum PlaceNumber
{
    /// <summary>Code of an unknown siding there.</summary>
    SidingMix,

    /// <summary>One where the state is not known.</summary>
    StateUnknown,

    /// <summary>What is left of the spread between town and country, squared; that of the states is told instead where the state is not known.</summary>
    TownOrCountry,

    /// <summary>Place and date on the labor of the first trade, which the smallest charge follows.</summary>
    LaborLevel,

    /// <summary>Sales tax as a multiple of the national one.</summary>
    SalesTax,

    /// <summary>Years past the price index, squared.</summary>
    IndexAge,

    /// <summary>One where a firm is hired and nobody says which kind.</summary>
    FirmUnknown,

    /// <summary>How many they are.</summary>
    Count,
}
