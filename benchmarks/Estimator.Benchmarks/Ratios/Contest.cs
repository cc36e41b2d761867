namespace Estimator.Benchmarks;

/// <summary>The library and its rivals, each with homes of its own number: fast ones get many, slow ones few.</summary>
/// <remarks>
/// All price the first of the same homes with the same book. The library's 2,000,000 homes are 94 MB of columns, more than
/// the caches hold; its one-wide lane and the rivals get fewer, which is kind to them.
/// </remarks>
internal sealed class Contest : IDisposable
{
    public const string Bulk = "bulk";
    public const string Threads = "two threads";
    public const string OneWide = "one wide";
    public const string Naive = "naive loop";
    public const string Sql = "DuckDB";
    public const string Rules = "RulesEngine";
    public const string Copy = "copy";
    public const string Explained = "explained";
    public const string Csv = "CSV";
    public const string Parquet = "Parquet";
    public const string CsvRead = "CSV only read";

    public const int BulkHomes = 2_000_000;
    public const int OneWideHomes = 400_000;
    public const int NaiveHomes = 200_000;
    public const int RulesHomes = 1_000;
    public const int SheetHomes = 10;
    public const int ExplainedHomes = 2_000;

    /// <summary>One row group, what DuckDB stores a table in.</summary>
    public const int SqlHomes = 122_880;

    private static readonly ExteriorPainting Template = new();
    private static readonly BulkOptions TwoThreads = new() { Threads = 2 };

    private readonly ExteriorPrices _prices = new(new(PriceBook.UnitedStates2025), new(PriceBook.UnitedStates2025));
    private readonly SampleHouses _homes = new(BulkHomes);
    private readonly ExplainedBenchmarks _explained = new();
    private readonly NaiveHouse[] _objects;
    private readonly NaiveLoop _naive;
    private readonly RulesRival _rules;
    private readonly DuckDb _duckDb;
    private readonly Lazy<Spreadsheet> _sheet;
    private readonly Lazy<FilePricing> _files = new(() => new());
    private readonly MemoryCopy _copy;

    public Contest()
    {
        PlainPrices prices = new(_prices, BulkPlan.Of(_prices, ExteriorKind.TemplateOf(Template, _prices), _homes.Outside.Filled).Rows);
        (_naive, _rules, _copy) = (new(prices), new(prices), new(_homes));
        _objects = NaiveHouse.From(_homes, NaiveHomes);
        _duckDb = new(prices, _homes, SqlHomes);
        _sheet = new(() => new(prices));
    }

    /// <summary>Those who take turns; the files are written when this is first asked for.</summary>
    public IReadOnlyList<Contestant> All =>
    [
        new(Bulk, BulkHomes, Quote),
        new(Threads, BulkHomes, QuoteOnTwoThreads),
        new(Copy, BulkHomes, CopyBytes),
        new(Sql, SqlHomes, QuoteBySql),
        new(OneWide, OneWideHomes, QuoteOneWide),
        new(Naive, NaiveHomes, QuoteNaively),
        new(Rules, RulesHomes, QuoteByRules),
        new(Explained, ExplainedHomes, Explain),
        new(Csv, FilePricing.Homes, _files.Value.PriceCsv),
        new(Parquet, FilePricing.Homes, _files.Value.PriceParquet),
        new(CsvRead, FilePricing.Homes, _files.Value.ReadCsv),
    ];

    public void Quote() => HomeEstimator.Default.Quote(Template, _homes.Outside, _homes.Quotes.Columns);

    public void QuoteOnTwoThreads() => HomeEstimator.Default.Quote(Template, _homes.Outside, _homes.Quotes.Columns, TwoThreads);

    public void QuoteOneWide()
    {
        BulkPlan plan = BulkPlan.Of(_prices, ExteriorKind.TemplateOf(Template, _prices), _homes.Outside.Filled);
        new BulkCall<ExteriorPrices>(_prices, plan, _homes.First(OneWideHomes), _homes.Quotes.First(OneWideHomes)).Price<OneWide>(0, OneWideHomes);
    }

    public void QuoteNaively() => Each(NaiveHomes, _naive.Price);

    public void QuoteBySql() => _duckDb.Price();

    public void QuoteByRules() => Each(RulesHomes, _rules.Price);

    public void QuoteBySheet() => Each(SheetHomes, _sheet.Value.Price);

    public void CopyBytes() => _copy.Copy();

    /// <summary>Prices all homes in bulk and explains some.</summary>
    /// <returns>Bytes allocated a home.</returns>
    public (double Bulk, double Explained) Bytes() => (BytesOf(Quote) / BulkHomes, BytesOf(Explain) / ExplainedHomes);

    /// <summary>Compares the prices of the rivals with the library's.</summary>
    /// <returns>What was compared, in words.</returns>
    /// <exception cref="InvalidOperationException">A rival computes something else.</exception>
    public IEnumerable<string> Check()
    {
        Quote();
        yield return RivalCheck.Compare(Naive, _objects.Select(_naive.Price), _homes.Quotes, RivalCheck.Exact);
        yield return RivalCheck.Compare(Rules, _objects.Take(RulesHomes).Select(_rules.Price), _homes.Quotes, RivalCheck.Exact);
        yield return RivalCheck.Compare(Sql, _duckDb.Quotes(), _homes.Quotes, RivalCheck.HalfCents);
    }

    /// <summary>The same for the spreadsheet, which is too slow for a contest of a minute.</summary>
    /// <inheritdoc cref="Check"/>
    public string CheckSheet()
    {
        Quote();
        return RivalCheck.Compare("spreadsheet", _objects.Take(SheetHomes).Select(_sheet.Value.Price), _homes.Quotes, RivalCheck.HalfCents);
    }

    public void Dispose()
    {
        _duckDb.Dispose();
        if (_sheet.IsValueCreated)
        {
            _sheet.Value.Dispose();
        }

        if (_files.IsValueCreated)
        {
            _files.Value.Dispose();
        }
    }

    private static double BytesOf(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Each(int homes, Func<NaiveHouse, PlainQuote> price)
    {
        foreach (NaiveHouse house in _objects.AsSpan(0, homes))
        {
            price(house);
        }
    }

    private void Explain()
    {
        for (int home = 0; home < ExplainedHomes; home++)
        {
            _explained.Known();
        }
    }
}
