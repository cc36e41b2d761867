namespace Estimator;

/// <summary>All that a price book says about painting rooms, compiled: the one path from rooms to their rows.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal readonly struct InteriorPrices : IFormulas
{
    public const string Kind = "interiorPainting";

    private static readonly string[] MeasureNames = JobPrices.NamesOf<InteriorMeasure>();

    private static readonly Dictionary<string, DriverWording> Wording = new()
    {
        ["geometry"] = new("The rooms were derived from the floor area", "rooms", "Which rooms are painted, and how large is each?"),
        ["windows"] = new("How many windows there are is not known", "rooms", "How many windows are painted in each room?"),
        ["doors"] = new("How many doors there are is not known", "rooms", "How many doors are painted in each room?"),
    };

    public InteriorPrices(FigureReader figures, Market market)
    {
        Tables = new(figures);
        Job = new(figures, market, Kind, InteriorKeys.All, MeasureNames,
        [
            CommonDriver.Market, CommonDriver.FewRooms, CommonDriver.Geometry, CommonDriver.FloorArea, CommonDriver.RoomSize, CommonDriver.Bedrooms,
            CommonDriver.CeilingHeight, CommonDriver.Scope,
            CommonDriver.YearBuilt, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge,
        ], Wording);
    }

    public JobPrices Job { get; }

    public InteriorTables Tables { get; }

    public void Measure<T>(scoped in Inputs<T> told, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        InteriorHome<T> home = default;
        InteriorHouse.Settle(ref home, told, Tables, work.Keys);
        Measure(home, InteriorHouse.Unknowns(told), work);
    }

    /// <summary>Measures one lane of settled houses of which all rooms are painted.</summary>
    public void Measure<T>(scoped in InteriorHome<T> home, scoped in InteriorUnknowns<T> unknown, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        InteriorTakeoff.Measure(home, Tables, work.Measures);
        InteriorTakeoff.MeasureJob(home, Tables, work.Measures);
        InteriorTakeoff.Drivers(home, Tables, unknown, work.Measures, work.Drivers);
    }

    public Total<T> Close<T>(scoped in Inputs<T> told, scoped in RangeSum<T> sum, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T> =>
        Close(T.Max(told.Numbers[(int)InteriorNumber.Self], T.Of(0)), sum, work.Drivers, work.Place[(int)PlaceNumber.LaborLevel]);

    /// <summary>Takes priced rooms to a total; the smallest charge is a contractor's.</summary>
    public Total<T> Close<T>(T self, scoped in RangeSum<T> sum, scoped ReadOnlySpan<T> drivers, T laborLevel)
        where T : unmanaged, ILane<T> =>
        Job.Close(sum, drivers, (T.Of(1) - self) * laborLevel);
}
