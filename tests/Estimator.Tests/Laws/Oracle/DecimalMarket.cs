namespace Estimator.Tests.Laws.Oracle;

/// <summary>What place, date and the one who does the work do to prices.</summary>
internal sealed class DecimalMarket
{
    private const string Trade = "painting";
    private readonly BookDocument _book;
    private readonly string _kind;

    public DecimalMarket(Job job, BookDocument book)
    {
        _kind = job.Kind;
        (_book, State, IsSelf) = (book, StateOf(job.House, book), job.Performer == Performer.Self);
        FirmIsOpen = job.Performer is null or Performer.Contractor;
        decimal firm = IsSelf ? 1 : FirmIsOpen ? FirmMean : Figure("performer." + EnumNameConverter<Performer>.Names[(int)job.Performer!.Value]);
        Date = job.AsOf ?? book.BaseDate;
        (decimal level, MetroTimes) = AreaOf(job.House);
        Wages = ByPlace(LaborOf) * level * Since(book.Indexes[book.TradeIndexes[Trade].Labor]) * firm;
        Supply = ByPlace(place => (decimal)place.GoodsLevel) * Since(book.Indexes[book.TradeIndexes[Trade].Supply]) * firm;
    }

    public string? State { get; }

    public bool IsSelf { get; }

    /// <summary>Whether a firm is hired and nobody says which kind.</summary>
    public bool FirmIsOpen { get; }

    /// <summary>How far firms lie from their mean, as shares of it.</summary>
    public (decimal Down, decimal Up) FirmSpread
    {
        get
        {
            decimal spread = 1.2816m * DecimalMath.Root(Firms.Sum(firm => firm.Share * DecimalMath.Square(firm.Factor - FirmMean))) / FirmMean;
            return (Math.Min(spread, 1 - (Firms.Min(firm => firm.Factor) / FirmMean)), spread);
        }
    }

    /// <summary>The mean of the trade's wage ratio and the price parity, or the parity alone, over its mean by residents.</summary>
    public decimal Wages { get; }

    /// <summary>What an hour of labor costs: wages, or nothing to a homeowner who does it himself.</summary>
    public decimal Labor => IsSelf ? 0 : Wages;

    /// <summary>The price parity of goods over its mean by residents.</summary>
    public decimal Supply { get; }

    public decimal YearsPastIndex => Math.Max(0, QuarterOf(Date) - _book.Indexes.Values.Min(LastQuarter)) / 4m;

    /// <summary>The common drivers that hold for a job of any kind, with how often over.</summary>
    public IEnumerable<(string Name, decimal Times)> Drivers =>
        [("market", IsSelf ? 0 : 1), ("performer", FirmIsOpen ? 1 : 0), (State is null ? "state" : "metro", MetroTimes), ("indexAge", YearsPastIndex)];

    private DateOnly Date { get; }

    /// <summary>What is left of the spread between town and country.</summary>
    private decimal MetroTimes { get; }

    private (decimal Share, decimal Factor)[] Firms =>
        [.. ((string[])["ownerOperator", "localFirm", "fullServiceFirm"]).Select(firm => (Figure("performer.share." + firm), Figure("performer." + firm)))];

    private decimal FirmMean => Firms.Sum(firm => firm.Share * firm.Factor);

    /// <summary>A figure of the kind of job, or else of all kinds: performer.interiorPainting.share.localFirm, performer.share.localFirm.</summary>
    private decimal Figure(string id)
    {
        string own = $"performer.{_kind}.{id["performer.".Length..]}";
        return (decimal)_book.Figures[_book.Figures.ContainsKey(own) ? own : id].Likely;
    }

    private static int QuarterOf(DateOnly date) => (date.Year * 4) + ((date.Month - 1) / 3);

    private static int LastQuarter(IndexSeries series) => (series.FirstYear * 4) + series.Quarters.Count - 1;

    private static string? StateOf(House house, BookDocument book) => house.State ?? book.ZipPrefixes.Keys
        .FirstOrDefault(state => house.Zip is not null && book.ZipPrefixes[state].Any(range =>
            string.CompareOrdinal(house.Zip[..3], range[..3]) >= 0 && string.CompareOrdinal(house.Zip[..3], range[^3..]) <= 0));

    /// <summary>The price level of what a ZIP code tells beside its state's, and what is left of the spread.</summary>
    private (decimal Level, decimal Left) AreaOf(House house)
    {
        if (house.Zip is not { } zip || !_book.ZipPrefixes.Keys.Any(state => StateOf(new House { Zip = zip }, _book) == state))
        {
            return (1, 1);
        }

        decimal whole = (decimal)_book.Places[State!].PriceLevel;
        decimal outside = Math.Min(whole, ((decimal)_book.Figures["place.nonmetropolitan"].Likely + whole) / 2);
        (Metro Metro, double[] Shares)? area = _book.Metros.Values.Where(metro => metro.Prefixes.ContainsKey(zip[..3])).Select(metro => ((Metro, double[])?)(metro, metro.Prefixes[zip[..3]])).FirstOrDefault();
        if (area is not { } of)
        {
            return (outside / whole, (decimal)_book.Figures["place.mixedWidth"].Likely);
        }

        decimal inside = (decimal)_book.Figures["place.metroResidents"].Likely * (decimal)of.Shares[1];
        decimal share = inside / (inside + 1 - (decimal)of.Shares[1]);
        decimal level = (share * (decimal)of.Metro.PriceLevel) + ((1 - share) * outside);
        return (level / whole, of.Shares[0] >= 0.95 ? (decimal)_book.Figures["place.metroWidth"].Likely : of.Shares[0] >= 0.5 ? (decimal)_book.Figures["place.mixedWidth"].Likely : 1);
    }

    private decimal Since(IndexSeries series)
    {
        decimal last = (decimal)series.Quarters[^1];
        decimal rise = Math.Max(0, last - (decimal)series.Quarters[^9]) / 8;
        decimal At(int quarter) => quarter <= LastQuarter(series)
            ? (decimal)series.Quarters[quarter - (series.FirstYear * 4)]
            : last + (rise * (quarter - LastQuarter(series)));
        return At(QuarterOf(Date)) / At(QuarterOf(_book.BaseDate));
    }

    private decimal ByPlace(Func<PlaceProfile, decimal> level) => State is null ? 1 : level(_book.Places[State]) / MeanOf(_book.Places.Values, level);

    private decimal LaborOf(PlaceProfile place)
    {
        IEnumerable<PlaceProfile> paid = _book.Places.Values.Where(one => one.Wages.ContainsKey(Trade));
        return place.Wages.TryGetValue(Trade, out double wage)
            ? (((decimal)wage / MeanOf(paid, one => (decimal)one.Wages[Trade])) + (decimal)place.PriceLevel) / 2
            : (decimal)place.PriceLevel;
    }

    private static decimal MeanOf(IEnumerable<PlaceProfile> places, Func<PlaceProfile, decimal> level) =>
        places.Sum(place => (decimal)place.Population * level(place)) / places.Sum(place => (decimal)place.Population);
}
