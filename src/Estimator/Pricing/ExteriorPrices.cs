namespace Estimator;

/// <summary>All that a price book says about painting an exterior, compiled: the one path from a home to its total.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ExteriorPrices
{
    public const string JobKind = "exteriorPainting";

    private static readonly string[] MeasureNames = Array.ConvertAll(Enum.GetNames<ExteriorMeasure>(), CamelCase);
    private static readonly string[] DriverNames = Array.ConvertAll(Enum.GetNames<CommonDriver>(), CamelCase);

    /// <summary>What is not painted unless asked for, and what is found on some houses only.</summary>
    private static readonly ExteriorMeasure[] Unusual =
    [
        ExteriorMeasure.Shutters, ExteriorMeasure.GarageDoors, ExteriorMeasure.FullPrime, ExteriorMeasure.Mildew,
        ExteriorMeasure.Chalking, ExteriorMeasure.Efflorescence, ExteriorMeasure.FreshMasonry, ExteriorMeasure.Rot,
        ExteriorMeasure.Rust, ExteriorMeasure.OilPaint, ExteriorMeasure.Asbestos, ExteriorMeasure.AsbestosJob,
    ];

    public ExteriorPrices(PriceBook book)
    {
        Check(book.Document);
        Book = book;
        Market = new(book);
        Tables = new(book);
        Job = JobTableCompiler.Compile(book, JobKind, MeasureNames);
        Drivers = Array.ConvertAll(DriverNames, name => Width.Of(book.Document.Figures[FigureId.Driver(name)]));
        DriverSquares = Array.ConvertAll(Drivers, width => new Width(width.Down * width.Down, width.Up * width.Up));
        Minimum = Minimum.Of(book.Document.Figures[FigureId.Minimum(JobKind)]);
        UsualRows = new(Job.Prices, row => !Unusual.Contains((ExteriorMeasure)row.Measure));
        RangeRule.Check(Job, Drivers, (int)CommonDriver.IndexAge);
    }

    public static int MeasureCount => MeasureNames.Length;

    public static int DriverCount => DriverNames.Length;

    public PriceBook Book { get; }

    public Market Market { get; }

    public ExteriorTables Tables { get; }

    public JobTable Job { get; }

    /// <summary>Rows that are not zero on a house with the usual scope and no findings.</summary>
    public ActiveRows UsualRows { get; }

    /// <summary>Relative widths by <see cref="CommonDriver"/>.</summary>
    public Width[] Drivers { get; }

    /// <summary>Their squares.</summary>
    public Width[] DriverSquares { get; }

    public Minimum Minimum { get; }

    /// <summary>Share of jobs a range is meant to hold.</summary>
    public double Confidence => Book.Document.Figures[FigureId.Confidence].Likely;

    public static string DriverName(int driver) => DriverNames[driver];

    /// <summary>Measures and prices one lane of homes. Keys, factors and the drivers of place and date are already in the workspace.</summary>
    /// <param name="home">The homes.</param>
    /// <param name="table">The compiled rates: the book's, or with a job's own siding mix.</param>
    /// <param name="active">Rows that are not zero for every home of the call.</param>
    /// <param name="work">Buffers; the measures, drivers and lines are left in it.</param>
    /// <param name="sum">Receives all lines.</param>
    public Total<T> Price<T>(
        scoped in ExteriorHome<T> home,
        PriceTable table,
        ActiveRows active,
        scoped in Workspace<T> work,
        scoped ref RangeSum<T> sum)
        where T : unmanaged, ILane<T>
    {
        ExteriorTakeoff.Measure(home, Tables, work.Measures);
        ExteriorTakeoff.Drivers(home, Tables, work.Drivers);
        PricingLoop.Price(table, active, work, ref sum);
        CommonSquares<T> common = CommonSquares<T>.Of(work.Drivers, DriverSquares);
        return Total<T>.Of(sum, table.Correlation, common, Minimum, work.Multipliers[0]);
    }

    /// <summary>All that the takeoff and the roll-up ask for by name.</summary>
    private static void Check(BookDocument book)
    {
        string[] figures =
        [
            .. FigureId.OfFormulas,
            .. DriverNames.Select(FigureId.Driver),
            .. Key.HomeType.Values.Select(FigureId.FloorArea),
            FigureId.Minimum(JobKind),
        ];
        string[] problems =
        [
            .. figures.Where(id => !book.Figures.ContainsKey(id)).Select(id => $"figures.{id}: it is missing."),
            .. ExteriorTables.FactorTables.Where(id => !book.Factors.ContainsKey(id)).Select(id => $"factors.{id}: it is missing."),
        ];
        if (problems.Length > 0)
        {
            throw new PriceBookException(problems);
        }
    }

    private static string CamelCase(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
