namespace Estimator;

/// <summary>All that a price book says about painting an exterior, compiled: the one path from a home to its total.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ExteriorPrices
{
    public const string Kind = "exteriorPainting";

    private static readonly string[] MeasureNames = JobPrices.NamesOf<ExteriorMeasure>();

    /// <summary>What is not painted unless asked for, and what is found on some houses only.</summary>
    private static readonly ExteriorMeasure[] Unusual =
    [
        ExteriorMeasure.Shutters, ExteriorMeasure.GarageDoors, ExteriorMeasure.FullPrime, ExteriorMeasure.Mildew,
        ExteriorMeasure.Chalking, ExteriorMeasure.Efflorescence, ExteriorMeasure.FreshMasonry, ExteriorMeasure.Rot,
        ExteriorMeasure.Rust, ExteriorMeasure.OilPaint, ExteriorMeasure.Asbestos, ExteriorMeasure.AsbestosJob,
        ExteriorMeasure.OwnTools,
    ];

    public ExteriorPrices(FigureReader figures, Market market)
    {
        Tables = new(figures);
        Job = new(figures, market, Kind, RateKeys.Exterior, MeasureNames,
        [
            CommonDriver.Market, CommonDriver.Geometry, CommonDriver.FloorArea, CommonDriver.Stories, CommonDriver.Scaffold,
            CommonDriver.YearBuilt, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge,
        ]);
        RowsOfAnyCoats = new(Job.Table.Prices, RateKeys.Exterior, row => !Unusual.Contains((ExteriorMeasure)row.Measure));
        UsualRows = new(Job.Table.Prices, RateKeys.Exterior, row => !Unusual.Append(ExteriorMeasure.FurtherCoats).Contains((ExteriorMeasure)row.Measure));
    }

    public JobPrices Job { get; }

    public ExteriorTables Tables { get; }

    /// <summary>Rows that are not zero on a house with the usual scope, the usual coats and no findings.</summary>
    public ActiveRows UsualRows { get; }

    /// <summary>The same for any number of coats.</summary>
    public ActiveRows RowsOfAnyCoats { get; }

    /// <summary>Measures and prices one lane of homes. Keys, factors and the drivers of place and date are already in the workspace.</summary>
    /// <param name="home">The homes.</param>
    /// <param name="table">The compiled rates: the book's, or with a job's own siding mix.</param>
    /// <param name="active">Rows that are not zero for every home of the call.</param>
    /// <param name="work">Buffers; the measures, drivers and lines are left in it.</param>
    /// <param name="sum">Receives all lines.</param>
    public void Price<T>(
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
    }
}
