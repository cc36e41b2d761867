namespace Estimator;

/// <summary>All that a price book says about one scope of remodel, compiled.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RemodelPrices
{
    public const string Kind = "remodel";

    private static readonly string[] MeasureNames = JobPrices.NamesOf<RemodelMeasure>();
    private readonly int[] _material;
    private readonly int[] _ownLabor;

    public RemodelPrices(FigureReader figures, Market market, MarkupList markups, RemodelScope scope)
    {
        Tables = new(figures, scope);
        Markups = markups;
        Job = new(figures, market, Kind, RateKeys.Remodel, MeasureNames,
        [
            CommonDriver.Market, CommonDriver.Scope, CommonDriver.Specification, CommonDriver.Level,
            CommonDriver.YearBuilt, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge,
        ], $"{Kind}.{NameText<RemodelScope>.Names[(int)scope]}");
        JobActivity[] all = Job.Table.Activities;
        _material = [.. all.Where(one => one.SupplyRow >= 0).Select(one => one.SupplyRow)];
        _ownLabor = [.. all.Where(one => one.LaborRow >= 0 && Tables.Scope.OwnTrades.Contains(one.Activity.Trade)).Select(one => one.LaborRow)];
    }

    public JobPrices Job { get; }

    public RemodelTables Tables { get; }

    public MarkupList Markups { get; }

    /// <summary>The scopes of a book, in the order of <see cref="RemodelScope"/>.</summary>
    public static RemodelPrices[] Of(FigureReader figures, Market market)
    {
        MarkupList markups = new(figures);
        return Array.ConvertAll(Enum.GetValues<RemodelScope>(), scope => new RemodelPrices(figures, market, markups, scope));
    }

    /// <summary>Measures and prices one lane of houses.</summary>
    public void Price<T>(scoped in RemodelHome<T> home, scoped in Workspace<T> work, scoped ref RangeSum<T> sum)
        where T : unmanaged, ILane<T>
    {
        RemodelTakeoff.Measure(home, Tables, work.Measures);
        RemodelTakeoff.Drivers(home, Tables, work.Drivers);
        PricingLoop.Price(Job.Table.Prices, Job.Table.AllRows, work, ref sum);
    }

    /// <summary>What the direct lines come to, from the likely cents that the loop left in each row.</summary>
    public DirectCost<T> Direct<T>(scoped in RangeSum<T> sum, scoped ReadOnlySpan<T> cents)
        where T : unmanaged, ILane<T> =>
        new(sum.Totals.Likely, SumOf(_material, cents), SumOf(_ownLabor, cents));

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
