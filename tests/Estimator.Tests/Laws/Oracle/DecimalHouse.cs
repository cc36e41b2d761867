namespace Estimator.Tests.Laws.Oracle;

/// <summary>The answers of a job by the book's keys, and what place and date do to its prices.</summary>
internal sealed class DecimalHouse
{
    private const string Trade = "painting";
    private readonly BookDocument _book;
    private readonly string? _state;

    public DecimalHouse(ExteriorPainting job, BookDocument book)
    {
        House house = job.House;
        (_book, _state) = (book, StateOf(house, book));
        Date = job.AsOf ?? book.BaseDate;
        Labor = ByPlace(LaborOf) * Since(book.Indexes[book.TradeIndexes[Trade].Labor]);
        Supply = ByPlace(place => (decimal)place.GoodsLevel) * Since(book.Indexes[book.TradeIndexes[Trade].Supply]);
        Answers = new()
        {
            ["siding"] = Siding(house),
            ["condition"] = house.Condition is { } condition ? Known(condition) : Mean("condition.unknown"),
            ["stories"] = Stories(house) is { } stories ? Answer.Known(FormattableString.Invariant($"{stories}")) : Mean("stories.unknown"),
            ["era"] = house.YearBuilt is { } year ? Answer.Known(EraOf(year)) : Mean("era.unknown"),
            ["homeType"] = Known(house.HomeType ?? HomeType.Detached),
            ["paintType"] = Known(job.Paint?.Type ?? PaintType.AcrylicLatex),
            ["paintGrade"] = Known(job.Paint?.Grade ?? PaintGrade.Standard),
        };
    }

    public Dictionary<string, Answer> Answers { get; }

    public DateOnly Date { get; }

    public bool StateIsKnown => _state is not null;

    /// <summary>The mean of the trade's wage ratio and the price parity, or the parity alone, over its mean by residents.</summary>
    public decimal Labor { get; }

    /// <summary>The price parity of goods over its mean by residents.</summary>
    public decimal Supply { get; }

    public decimal YearsPastIndex => Math.Max(0, QuarterOf(Date) - _book.Indexes.Values.Min(LastQuarter)) / 4m;

    private static int QuarterOf(DateOnly date) => (date.Year * 4) + ((date.Month - 1) / 3);

    private static int LastQuarter(IndexSeries series) => (series.FirstYear * 4) + series.Quarters.Count - 1;

    private static string? StateOf(House house, BookDocument book) => house.State ?? book.ZipPrefixes.Keys
        .FirstOrDefault(state => house.Zip is not null && book.ZipPrefixes[state].Any(range =>
            string.CompareOrdinal(house.Zip[..3], range[..3]) >= 0 && string.CompareOrdinal(house.Zip[..3], range[^3..]) <= 0));

    /// <summary>Stories as given; one for a mobile home.</summary>
    private static double? Stories(House house) => house.Stories ?? (house.HomeType == HomeType.MobileHome ? 1 : null);

    private static string EraOf(int year) =>
        year < 1940 ? "before1940" : year < 1960 ? "1940to1959" : year < 1978 ? "1960to1977" : "since1978";

    private static Answer Known<T>(T value)
        where T : struct, Enum =>
        Answer.Known(char.ToLowerInvariant($"{value}"[0]) + $"{value}"[1..]);

    private Answer Mean(string mix) => Answer.Unknown(_book.Mixes[mix]);

    private Answer Siding(House house)
    {
        if (house.SidingMix is { } mix)
        {
            string[] names = [.. _book.Factors["siding.coat"].Values.Keys];
            return new(names.Zip(mix.Shares()).ToDictionary(one => one.First, one => (decimal)one.Second), false);
        }

        return house.Siding is { } siding ? Known(siding) : Mean("siding." + (_state is null ? "us" : _book.Places[_state].Region));
    }

    private decimal Since(IndexSeries series)
    {
        decimal At(DateOnly date) => (decimal)series.Quarters[Math.Min(QuarterOf(date), LastQuarter(series)) - (series.FirstYear * 4)];
        return At(Date) / At(_book.BaseDate);
    }

    private decimal ByPlace(Func<Place, decimal> level) => _state is null ? 1 : level(_book.Places[_state]) / MeanOf(_book.Places.Values, level);

    private decimal LaborOf(Place place)
    {
        IEnumerable<Place> paid = _book.Places.Values.Where(one => one.Wages.ContainsKey(Trade));
        return place.Wages.TryGetValue(Trade, out double wage)
            ? (((decimal)wage / MeanOf(paid, one => (decimal)one.Wages[Trade])) + (decimal)place.PriceLevel) / 2
            : (decimal)place.PriceLevel;
    }

    private static decimal MeanOf(IEnumerable<Place> places, Func<Place, decimal> level) =>
        places.Sum(place => (decimal)place.Population * level(place)) / places.Sum(place => (decimal)place.Population);
}
