namespace Estimator;

/// <summary>All that a price book says about one scope of remodel, compiled.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal readonly struct RemodelPrices : IFormulas
{
    public const string Kind = "remodel";

    private static readonly string[] MeasureNames = JobPrices.NamesOf<RemodelMeasure>();

    private readonly int[] _material;
    private readonly int[] _ownLabor;

    public RemodelPrices(FigureReader figures, Market market, MarkupList markups, RemodelScope scope)
    {
        RemodelTables tables = new(figures, markups.Contract, scope);
        Tables = tables;
        Asked = RemodelInputs.AskedOf(tables.Scope);
        Job = new(figures, market, Kind, RemodelKeys.Of(tables.Scope), MeasureNames,
        [
            CommonDriver.Market, CommonDriver.Scope, CommonDriver.Specification, CommonDriver.Level,
            CommonDriver.YearBuilt, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge,
        ], WordingOf(tables.Scope), $"{Kind}.{EnumNameConverter<RemodelScope>.Names[(int)scope]}", markups);
        CompiledActivity[] all = Job.Table.Activities;
        _material = [.. all.Where(one => one.SupplyRow >= 0).Select(one => one.SupplyRow)];
        _ownLabor = [.. all.Where(one => one.LaborRow >= 0 && tables.Scope.OwnTrades.Contains(one.Activity.Trade)).Select(one => one.LaborRow)];
    }

    public JobPrices Job { get; }

    public RemodelTables Tables { get; }

    /// <summary>What may be said of a job of this scope.</summary>
    public Asked Asked { get; }

    /// <summary>The scopes of a book, in the order of <see cref="RemodelScope"/>.</summary>
    public static Lazy<RemodelPrices>[] Of(FigureReader figures, Market market)
    {
        MarkupList markups = new(figures);
        return Array.ConvertAll(Enum.GetValues<RemodelScope>(), scope => figures.Compile(Remodel.KindName, book => new RemodelPrices(book, market, markups, scope)));
    }

    public void Measure<T>(scoped in Inputs<T> told, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        RemodelHome<T> home = default;
        home.Settle(told, Tables, work.Keys);
        RemodelTakeoff.Measure(home, Tables, work.Measures);
        RemodelTakeoff.Drivers(home, Tables, work.Drivers);
    }

    public Total<T> Close<T>(scoped in Inputs<T> told, scoped in RangeSum<T> sum, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        MarkupLanes<T> markups = work.Markups;
        RemodelMarkups.Fill(told, work.Place[(int)PlaceNumber.SalesTax], Tables, Job.Markups!, markups.Applies);
        DirectCost<T> direct = new(sum.Totals.Likely, SumOf<T>(_material, work.Cents), SumOf<T>(_ownLabor, work.Cents));
        MarkupTotal.Fill(direct, Job.Markups!, markups.Applies, markups.Bases, markups.Cents);
        return MarkupTotal.Close(sum, Job, Job.Markups!, work.Drivers, markups.Cents, work.Place[(int)PlaceNumber.LaborLevel]);
    }

    private static Dictionary<string, DriverWording> WordingOf(ScopeProfile scope)
    {
        Dictionary<string, DriverWording> wording = new() { ["scope"] = new("The size is not known", scope.Size, "How large is it?") };
        foreach (Choice choice in scope.Choices)
        {
            wording.Add(choice.Key.Name, new($"Not chosen: {Key.InWords(choice.Id)}", "choices." + choice.Id, choice.Question));
        }

        return wording;
    }

    private static T SumOf<T>(int[] rows, scoped ReadOnlySpan<T> cents)
        where T : unmanaged, ILane<T>
    {
        T sum = T.Of(0);
        foreach (int row in rows)
        {
            sum += cents[row];
        }

        return sum;
    }
}
