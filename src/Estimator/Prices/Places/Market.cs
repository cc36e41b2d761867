namespace Estimator;

/// <summary>What a place and a date do to prices: one labor and one material multiplier a trade.</summary>
/// <remarks>
/// Labor by state is the mean of the trade's wage ratio and the regional price parity. A trade whose wage is not
/// known follows the trades whose wages are, and a place without wages its parity; material is the parity of goods. All are scaled so that the mean over the residents of the country is one.
/// Where the postal code is known, labor is that of the state times the price level of the area beside the state's.
/// </remarks>
internal sealed class Market
{
    /// <summary>What a number that is no postal code has in place of a code.</summary>
    public const int NoPostalCode = -2;

    private const int Prefixes = 1000;

    private readonly BookDocument _document;
    private readonly string[] _codes;
    private readonly Dictionary<string, int> _states = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, double[]> _labor = [];
    private readonly Dictionary<string, int> _zips = [];
    private readonly Lazy<PostalAreas> _areas;
    private readonly Lazy<int[]> _byPrefix;
    private readonly uint _perPrefix;
    private readonly int _firstYear;
    private readonly int _lastQuarter;

    public Market(PriceBook book)
    {
        _document = book.Painting;
        _codes = [.. _document.Places.Keys];
        States = FrozenList.Of(_codes);
        StateNames = FrozenList.Of(_codes.Select(code => _document.Places[code].Name));
        for (int state = 0; state < _codes.Length; state++)
        {
            _states.TryAdd(_document.Places[_codes[state]].Name, state);
            _states[_codes[state]] = state;
        }

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

        _areas = new(() => new(_document, _zips));
        _perPrefix = 1;
        for (int digit = PostalRange.Digits; digit < _document.Country.PostalDigits; digit++)
        {
            _perPrefix *= 10;
        }

        _byPrefix = new(() => [.. Enumerable.Range(0, Prefixes).Select(prefix => CodeOfPrefix(PostalRange.Text(prefix)))]);
    }

    /// <summary>Code of a home whose state is not known; its factors are one.</summary>
    public int Unknown => _codes.Length;

    public IReadOnlyList<string> States { get; }

    /// <summary>Their names, in the same order.</summary>
    public IReadOnlyList<string> StateNames { get; }

    /// <summary>Position of a state by its letters or its name, in any case, or -1.</summary>
    public int StateOf(string name) => _states.GetValueOrDefault(name.Trim(), -1);

    /// <summary>Position of the state a postal code lies in, or -1.</summary>
    public int StateOfPostalCode(string code) => code.Length >= PostalRange.Digits && _zips.TryGetValue(code[..PostalRange.Digits], out int state) ? state : -1;

    /// <summary>
    /// Code of a place: the position of its state, beyond them that of what its postal code tells, or <see cref="Unknown"/> if neither is known.
    /// </summary>
    public int CodeOf(Place place)
    {
        int area = place.PostalCode?.Trim() is { Length: >= PostalRange.Digits } code ? CodeOfPrefix(code[..PostalRange.Digits]) : -1;
        int state = area >= 0 ? area : place.State is { } name ? StateOf(name) : -1;
        return state >= 0 ? state : Unknown;
    }

    /// <summary>Code of what the first digits of a postal code tell, or -1.</summary>
    public int CodeOfPrefix(string prefix) => _areas.Value.Of(prefix) is >= 0 and var area ? Unknown + 1 + area : StateOfPostalCode(prefix);

    /// <summary>The same of a whole postal code as a number, -1 if nothing is known of it; <see cref="NoPostalCode"/> if there is no such one.</summary>
    public int CodeOfNumber(int postalCode)
    {
        uint prefix = (uint)postalCode / _perPrefix;
        return prefix < (uint)_byPrefix.Value.Length ? _byPrefix.Value[prefix] : NoPostalCode;
    }

    /// <summary>How many codes of places there are.</summary>
    public int Codes => Unknown + 1 + _areas.Value.All.Count;

    /// <summary>Position of the state of a code.</summary>
    public int StateOf(int code) => code <= Unknown ? code : AreaOf(code)!.State;

    /// <summary>What the postal code of a place tells beside its state; null if it is not known.</summary>
    public PostalArea? AreaOf(int code) => code <= Unknown ? null : _areas.Value.All[code - Unknown - 1];

    /// <summary>The country.</summary>
    public Country Country => _document.Country;

    public PlaceProfile Place(int state) => _document.Places[_codes[state]];

    /// <summary>Code of an unknown siding by state: the mix of its census region; of the nation where the state is unknown.</summary>
    public byte[] SidingByState { get; }

    /// <summary>Material factors by state; the last is one, for an unknown state.</summary>
    public double[] SupplyByState { get; }

    /// <summary>Labor factors of a trade by state; the last is one, for an unknown state.</summary>
    public double[] LaborByState(string trade) => _labor[trade];

    /// <summary>Whether a trade takes a license.</summary>
    public bool IsLicensed(string trade) => _document.TradeIndexes[trade].IsLicensed;

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
        foreach (string prefix in prefixes.SelectMany(PostalRange.Prefixes))
        {
            _zips[prefix] = state;
        }
    }
}
