namespace Estimator;

/// <summary>All that a price book says about painting rooms, compiled: the one path from rooms to their rows.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class InteriorPrices
{
    public const string Kind = "interiorPainting";

    private static readonly string[] MeasureNames = JobPrices.NamesOf<InteriorMeasure>();

    /// <summary>What a house without a list of rooms may have besides walls, ceilings, trim, doors and windows.</summary>
    private static readonly InteriorMeasure[] UsualOfHouse =
    [
        InteriorMeasure.Job, InteriorMeasure.LeadTest, InteriorMeasure.LeadJob, InteriorMeasure.Room, InteriorMeasure.Floor,
        InteriorMeasure.Walls, InteriorMeasure.WallsSecondCoat, InteriorMeasure.WallsFurtherCoats,
        InteriorMeasure.Ceiling, InteriorMeasure.CeilingSecondCoat, InteriorMeasure.CeilingFurtherCoats,
        InteriorMeasure.Prepared, InteriorMeasure.Trim, InteriorMeasure.Casing, InteriorMeasure.DoorsPaneled, InteriorMeasure.Windows,
        InteriorMeasure.JoinerySecondCoat, InteriorMeasure.JoineryFurtherCoats, InteriorMeasure.Washed,
        InteriorMeasure.LeadRoom, InteriorMeasure.Furniture, InteriorMeasure.Occupied,
    ];

    public InteriorPrices(FigureReader figures, Market market)
    {
        Tables = new(figures);
        Job = new(figures, market, Kind, RateKeys.Interior, MeasureNames,
        [
            CommonDriver.Market, CommonDriver.FewRooms, CommonDriver.Geometry, CommonDriver.FloorArea, CommonDriver.RoomSize, CommonDriver.Scope,
            CommonDriver.YearBuilt, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge,
        ]);
        UsualRows = new(Job.Table.Prices, RateKeys.Interior, row => UsualOfHouse.Contains((InteriorMeasure)row.Measure));
    }

    public JobPrices Job { get; }

    public InteriorTables Tables { get; }

    /// <summary>Rows that are not zero for the rooms of a house with the usual scope and no findings.</summary>
    public ActiveRows UsualRows { get; }

    /// <summary>Measures and prices one lane of houses of which all rooms are painted.</summary>
    /// <param name="home">The houses with their sizes.</param>
    /// <param name="asbestosEra">One where a popcorn ceiling may hold asbestos.</param>
    /// <param name="active">Rows that are not zero for every house of the call.</param>
    /// <param name="work">Buffers with keys and multipliers; the measures and rows are left in it.</param>
    /// <param name="sum">Receives all rows.</param>
    public void PriceHouse<T>(
        scoped in InteriorHome<T> home, T asbestosEra, ActiveRows active, scoped in Workspace<T> work, scoped ref RangeSum<T> sum)
        where T : unmanaged, ILane<T>
    {
        InteriorTakeoff.Measure(home, Tables, work.Measures);
        InteriorTakeoff.MeasureJob(home, Tables, asbestosEra, work.Measures);
        PricingLoop.Price(Job.Table.Prices, active, work, ref sum);
    }
}
