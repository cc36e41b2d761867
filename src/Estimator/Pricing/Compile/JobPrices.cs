using System.Collections.ObjectModel;
using System.Globalization;

namespace Estimator;

/// <summary>What every kind of job takes from a price book: its compiled activities, its drivers, its smallest charge.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class JobPrices
{
    /// <summary>A set of measures is the bits of one number.</summary>
    private const int MostMeasures = 64;

    private static readonly string[] DriverNames = NamesOf<CommonDriver>();
    private readonly Memo<RowSet, ActiveRows> _rows;

    /// <param name="figures">The price book; what is wrong with it is noted there.</param>
    /// <param name="market">Its places and dates.</param>
    /// <param name="kind">The kind of job.</param>
    /// <param name="keys">The keys its rates depend on.</param>
    /// <param name="measures">Names of what its takeoff counts, by number.</param>
    /// <param name="drivers">The common drivers it uses; the others have no width.</param>
    /// <param name="wording">What its drivers are called where they mean something else than in other kinds.</param>
    /// <param name="activities">What its activities name as their job; the kind itself if left out.</param>
    /// <param name="markups">Lines that are shares of other lines; none if left out.</param>
    public JobPrices(
        FigureReader figures,
        Market market,
        string kind,
        RateKeys keys,
        string[] measures,
        CommonDriver[] drivers,
        IReadOnlyDictionary<string, DriverWording>? wording = null,
        string? activities = null,
        MarkupList? markups = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(measures.Length, MostMeasures, nameof(measures));
        (Book, Document, Market, Kind, MeasureCount, Markups) = (figures.Book, figures.Document, market, kind, measures.Length, markups);
        Wording = wording ?? ReadOnlyDictionary<string, DriverWording>.Empty;
        Figures = new(figures);
        Table = JobCompiler.Compile(figures, Figures, activities ?? kind, keys, measures);
        Drivers = new Width[DriverNames.Length];
        string[] kinds = activities is null ? [kind] : [activities, kind];
        foreach (CommonDriver driver in drivers)
        {
            Drivers[(int)driver] = Width.Of(figures.Figure([.. kinds.Select(one => $"driver.{one}.{DriverNames[(int)driver]}"), $"driver.{DriverNames[(int)driver]}"]));
        }

        Firms = new(figures, kinds);
        Drivers[(int)CommonDriver.Market] = Firms.Rest(Drivers[(int)CommonDriver.Market], $"figures.driver.{kind}.{DriverNames[(int)CommonDriver.Market]}", figures);
        Drivers[(int)CommonDriver.Performer] = Firms.Spread;
        drivers = [.. drivers, CommonDriver.Performer];
        Stock = new(mix => "mean of homes: " + string.Join(", ", Document.Mixes[mix].Shares.Select(InWords)));
        Life = new(figures);
        DriverSquares = [.. Array.ConvertAll(drivers, driver => DriverSquare.Of(driver, Drivers[(int)driver]))];
        Figure minimum = figures.Figure("minimum." + kind);
        Minimum = Minimum.Of(minimum);
        MinimumText = new("Up to the smallest charge for a visit", "job", LineKind.Visit, FrozenList.Of(minimum.Sources));
        _rows = new(set => new(Table.Prices, keys, set.Contains));
        RangeRule.Check(Table, Drivers, (int)CommonDriver.IndexAge, figures);
    }

    public static int DriverCount => DriverNames.Length;

    public PriceBook Book { get; }

    /// <summary>What the book says of this kind of job.</summary>
    public BookDocument Document { get; }

    public Market Market { get; }

    /// <summary>What every kind of job asks for.</summary>
    public JobFigures Figures { get; }

    /// <summary>The kind of job, as jobs and activities name it.</summary>
    public string Kind { get; }

    /// <summary>Measures its takeoff counts.</summary>
    public int MeasureCount { get; }

    public CompiledJob Table { get; }

    /// <summary>Lines that are shares of other lines; null if the kind of job has none.</summary>
    public MarkupList? Markups { get; }

    public int MarkupCount => Markups?.All.Count ?? 0;

    /// <summary>What drivers are called where they mean something else than in other kinds.</summary>
    public IReadOnlyDictionary<string, DriverWording> Wording { get; }

    /// <summary>How often owners who say no level of a remodel take each.</summary>
    public IReadOnlyDictionary<string, double> LevelShares => Document.For(Table.Name).Mixes["level.unknown"].Shares;

    /// <summary>How often each is the answer where somebody asks: the same, or the book's <c>level.asked</c> where that is one level alone.</summary>
    public IReadOnlyDictionary<string, double> LevelsAsked =>
        LevelShares.Count == 1 && Document.Mixes.TryGetValue("level.asked", out Mix? asked) ? asked.Shares : LevelShares;

    /// <summary>What kinds of firms charge.</summary>
    public FirmFigures Firms { get; }

    /// <summary>What some rows need.</summary>
    public ActiveRows RowsOf(RowSet rows) => _rows[rows];

    /// <summary>Relative widths by <see cref="CommonDriver"/>.</summary>
    public Width[] Drivers { get; }

    /// <summary>Their squares.</summary>
    public DriverSquare[] DriverSquares { get; }

    public Minimum Minimum { get; }

    /// <summary>What the line says that takes a job up to it.</summary>
    public LineHeading MinimumText { get; }

    /// <summary>How long coatings last.</summary>
    public LifeFigures Life { get; }

    /// <summary>By mix of the housing stock its shares in words: <c>mean of homes: 61 % 1, 37 % 2, 1 % 3</c>.</summary>
    public Memo<string, string> Stock { get; }

    public static string DriverName(int driver) => DriverNames[driver];

    /// <summary>Closes a sum into a total: the range, then the smallest charge, which a homeowner does not pay himself.</summary>
    /// <param name="sum">All rows.</param>
    /// <param name="drivers">How the common drivers apply.</param>
    /// <param name="laborFactor">Place and date on the smallest charge; zero for who does it himself.</param>
    public Total<T> Close<T>(scoped in RangeSum<T> sum, scoped ReadOnlySpan<T> drivers, T laborFactor)
        where T : unmanaged, ILane<T> =>
        Total<T>.Of(sum, Table.Prices.Correlation, CommonSquares<T>.Of(drivers, DriverSquares), Minimum, laborFactor);

    private static string InWords(KeyValuePair<string, double> share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Key.InWords(share.Key)} {share.Value * 100:0} %");

    /// <summary>The names of an enumeration as the book writes them.</summary>
    public static string[] NamesOf<T>()
        where T : struct, Enum =>
        Array.ConvertAll(Enum.GetNames<T>(), name => char.ToLowerInvariant(name[0]) + name[1..]);
}
