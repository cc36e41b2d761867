namespace Estimator;

/// <summary>What a place and a date do to prices: one labor and one material multiplier a trade.</summary>
/// <remarks>
/// Labor by state is the mean of the trade's wage ratio and the regional price parity. A trade whose wage is not
/// known follows the trades whose wages are, and a place without wages its parity; material is the parity of goods. All are scaled so that the mean over the residents of the country is one.
/// </remarks>
internal sealed class Market
{
    private readonly BookDocument _document;
    private readonly string[] _codes;
    private readonly Dictionary<string, double[]> _labor = [];
    private readonly Dictionary<string, int> _zips = [];
    private readonly int _firstYear;
    private readonly int _lastQuarter;

    public Market(PriceBook book)
    {
        _document = book.DocumentOf(ExteriorPainting.KindName);
        _codes = [.. _document.Places.Keys];
        States = FrozenList.Of(_codes);
        _firstYear = _document.Indexes.Values.Max(series => series.FirstYear);
        _lastQuarter = _document.Indexes.Values.Min(series => series.LastQuarter);
        SupplyByState = Scaled(place => place.GoodsLevel);
        SidingByState = [.. _document.Places.Values.Select(place => MixCode(place.Region)), MixCode("")];
        Dictionary<string, double> national = _document.Places.Values.SelectMany(place => place.Wages.Keys).Distinct().ToDictionary(trade => trade, NationalWage);
        foreach (string trade in _document.TradeIndexes.Keys)
        {
            _labor.Add(trade, Scaled(place => (WageLevel(place, trade, national) + place.PriceLevel) / 2));
        }

        foreach ((string code, IReadOnlyList<string> prefixes) in _document.ZipPrefixes)
        {
            AddZips(Array.IndexOf(_codes, code), prefixes);
        }
    }

    /// <summary>Code of a home whose state is not known; its factors are one.</summary>
    public int Unknown => _codes.Length;

    public IReadOnlyList<string> States { get; }

    /// <summary>Position of a state's two letters, or -1.</summary>
    public int StateOf(string letters) => Array.IndexOf(_codes, letters);

    /// <summary>Position of the state a postal code lies in, or -1.</summary>
    public int StateOfPostalCode(string code) => code.Length >= 3 && _zips.TryGetValue(code[..3], out int state) ? state : -1;

    /// <summary>Position of a place's state, told by its letters or its postal code; the unknown one if neither tells.</summary>
    public int StateOf(Place place, out bool isKnown)
    {
        int state = place.State is { } letters ? StateOf(letters) : place.PostalCode is { } code ? StateOfPostalCode(code) : -1;
        isKnown = state >= 0;
        return isKnown ? state : Unknown;
    }

    /// <summary>The country.</summary>
    public Country Country => _document.Country;

    public PlaceProfile Place(int state) => _document.Places[_codes[state]];

    /// <summary>Code of an unknown siding by state: the mix of its census region; of the nation where the state is unknown.</summary>
    public byte[] SidingByState { get; }

    /// <summary>Material factors by state; the last is one, for an unknown state.</summary>
    public double[] SupplyByState { get; }

    /// <summary>Labor factors of a trade by state; the last is one, for an unknown state.</summary>
    public double[] LaborByState(string trade) => _labor[trade];

    /// <summary>What the date does to a trade's labor and material, against the book's base date.</summary>
    public (double Labor, double Supply) DateFactors(string trade, DateOnly date)
    {
        TradeIndex index = _document.TradeIndexes[trade];
        return (Ratio(_document.Indexes[index.Labor], date), Ratio(_document.Indexes[index.Supply], date));
    }

    /// <summary>Years between a date and the last quarter of the price index; zero if the index knows it.</summary>
    public double YearsPastIndex(DateOnly date) => Math.Max(0, IndexSeries.QuarterOf(date) - _lastQuarter) / 4.0;

    /// <summary>First and last date that can be priced.</summary>
    public (DateOnly First, DateOnly Last) Dates()
    {
        DateOnly endOfIndex = new DateOnly(_lastQuarter / 4, ((_lastQuarter % 4) * 3) + 3, 1).AddMonths(1).AddDays(-1);
        return (new DateOnly(_firstYear, 1, 1), endOfIndex.AddYears(10));
    }

    /// <summary>Code of the mix of a region; of the country where there is no such region.</summary>
    private byte MixCode(string region) => (byte)(Key.Siding.Unknown + 1 + _document.Country.Regions.ToList().IndexOf(region));

    private double Ratio(IndexSeries series, DateOnly date) =>
        series.At(IndexSeries.QuarterOf(date)) / series.At(IndexSeries.QuarterOf(_document.BaseDate));

    /// <summary>A trade's wage in a place, the national one = 1.</summary>
    private static double WageLevel(PlaceProfile place, string trade, Dictionary<string, double> national) =>
        place.Wages.TryGetValue(trade, out double wage) ? wage / national[trade]
        : place.Wages.Count > 0 ? place.Wages.Average(one => one.Value / national[one.Key])
        : place.PriceLevel;

    private double NationalWage(string trade)
    {
        PlaceProfile[] known = [.. _document.Places.Values.Where(place => place.Wages.ContainsKey(trade))];
        return known.Sum(place => place.Population * place.Wages[trade]) / known.Sum(place => place.Population);
    }

    private double[] Scaled(Func<PlaceProfile, double> level)
    {
        PlaceProfile[] places = [.. _document.Places.Values];
        double mean = places.Sum(place => place.Population * level(place)) / places.Sum(place => place.Population);
        return [.. places.Select(place => level(place) / mean), 1];
    }

    private void AddZips(int state, IReadOnlyList<string> prefixes)
    {
        foreach (string range in prefixes)
        {
            int first = int.Parse(range[..3], System.Globalization.CultureInfo.InvariantCulture);
            int last = int.Parse(range[^3..], System.Globalization.CultureInfo.InvariantCulture);
            for (int prefix = first; prefix <= last; prefix++)
            {
                _zips[prefix.ToString("000", System.Globalization.CultureInfo.InvariantCulture)] = state;
            }
        }
    }
}
