namespace Estimator;

/// <summary>All that a price book says about painting an exterior, compiled: the one path from a home to its total.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal readonly struct ExteriorPrices : IFormulas
{
    public const string Kind = "exteriorPainting";

    private static readonly string[] MeasureNames = JobPrices.NamesOf<ExteriorMeasure>();

    public ExteriorPrices(FigureReader figures, Market market)
    {
        Tables = new(figures);
        Job = new(figures, market, Kind, ExteriorKeys.All, MeasureNames,
        [
            CommonDriver.Market, CommonDriver.Geometry, CommonDriver.FloorArea, CommonDriver.Stories, CommonDriver.Scaffold,
            CommonDriver.YearBuilt, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge,
        ]);
    }

    public JobPrices Job { get; }

    public ExteriorTables Tables { get; }

    public void Measure<T>(scoped in Inputs<T> told, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        ExteriorHome<T> home = default;
        home.Settle(told, Tables, work);
        Measure(home, work);
    }

    /// <summary>Measures one lane of settled homes.</summary>
    public void Measure<T>(scoped in ExteriorHome<T> home, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        ExteriorTakeoff.Measure(home, Tables, work.Measures);
        ExteriorTakeoff.Drivers(home, Tables, work.Measures, work.Drivers);
    }

    public Total<T> Close<T>(scoped in Inputs<T> told, scoped in RangeSum<T> sum, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        T hired = T.Of(1) - T.Max(told.Numbers[(int)ExteriorNumber.Self], T.Of(0));
        return Job.Close(sum, work.Drivers, hired * work.Place[(int)PlaceNumber.LaborLevel]);
    }
}
