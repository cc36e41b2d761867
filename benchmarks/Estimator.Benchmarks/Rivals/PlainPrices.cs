using System.Runtime.InteropServices;

namespace Estimator.Benchmarks;

/// <summary>The price book's exterior as any program would hold it: plain rows, and arrays by code. What all rivals price with.</summary>
/// <remarks>
/// Only rows that can be above zero for these columns: the usual surfaces, two coats, no findings.
/// </remarks>
internal sealed class PlainPrices
{
    private static readonly string[] DriverNames = JobPrices.NamesOf<CommonDriver>();
    private readonly PriceTable _table;

    /// <param name="prices">The compiled book.</param>
    /// <param name="usual">The rows that are priced.</param>
    public PlainPrices(ExteriorPrices prices, ActiveRows usual)
    {
        CompiledJob job = prices.Job.Table;
        _table = job.Prices;
        (Drivers, Minimum) = (Array.ConvertAll(prices.Job.Drivers, width => new Width(width.Down * width.Down, width.Up * width.Up)), prices.Job.Minimum);
        (Takeoff, Places) = (new(prices.Tables), new(prices.Job.Market, prices.Job.Book.BaseDate, prices.Job.Firms.Mean));
        Dictionary<int, PlainFactor> factors = [];
        Rows = [.. job.Activities
            .SelectMany(one => new[] { (one.Id + "_labor", one.LaborRow), (one.Id + "_supply", one.SupplyRow) })
            .Where(one => usual.Rows.Any(row => row.Line == one.Item2))
            .Select(one => Row(one.Item1, one.Item2, factors))];
    }

    /// <summary>Labor and material of each activity, in the order of the book.</summary>
    public PlainRow[] Rows { get; }

    public PlainTakeoff Takeoff { get; }

    public PlainPlaces Places { get; }

    /// <summary>Squares of the widths of the common drivers, by <see cref="CommonDriver"/>.</summary>
    public Width[] Drivers { get; }

    public Minimum Minimum { get; }

    /// <summary>Correlation between lines.</summary>
    public double Correlation => _table.Correlation;

    /// <summary>Names of the drivers in camel case.</summary>
    public static string NameOf(CommonDriver driver) => DriverNames[(int)driver];

    private PlainRow Row(string id, int number, Dictionary<int, PlainFactor> factors)
    {
        PriceRow row = _table.Rows[number];
        return new(
            id,
            (ExteriorMeasure)row.Measure,
            row.Multiplier % 2 == 0,
            row.Cents,
            [.. FactorsOf(row.Rate).Select(one => Factor(one, factors))],
            [.. _table.SpreadsOf(number).ToArray().Select(one => new PlainSpread(Factor(one.Down, factors), Factor(one.Up, factors)))],
            row.Width);
    }

    private PlainFactor Factor(int number, Dictionary<int, PlainFactor> factors)
    {
        ref PlainFactor? factor = ref CollectionsMarshal.GetValueRefOrAddDefault(factors, number, out _);
        return factor ??= new(number, Array.Find(_table.Factors, one => one.Into == number).Key, _table.EntriesOf(number).ToArray());
    }

    /// <summary>The factors that a rate multiplies, one by one.</summary>
    private IEnumerable<int> FactorsOf(int rate) => Array.Find(_table.Products, one => one.Into == rate) is { Into: > 0 } product
        ? FactorsOf(product.Left).Concat(FactorsOf(product.Right))
        : rate == PriceTable.One ? [] : [rate];
}

/// <summary>The labor or the material of one activity.</summary>
/// <param name="Id">The activity, then <c>_labor</c> or <c>_supply</c>.</param>
/// <param name="Measure">What it multiplies.</param>
/// <param name="IsLabor">Whether it follows the labor or the material multiplier of the place.</param>
/// <param name="Cents">Cents per unit.</param>
/// <param name="Factors">Its factors, each by one key.</param>
/// <param name="Spreads">How unknown keys spread it.</param>
/// <param name="Width">How far it may fall below or rise above the likely.</param>
internal sealed record PlainRow(
    string Id, ExteriorMeasure Measure, bool IsLabor, double Cents, PlainFactor[] Factors, PlainSpread[] Spreads, Width Width);

/// <summary>A factor by the code of a key. Rows that share a factor share the object.</summary>
/// <param name="Number">Its number, for a name.</param>
/// <param name="Key">Number of the key in <see cref="ExteriorKeys.All"/>.</param>
/// <param name="Values">Its values by code.</param>
internal sealed record PlainFactor(int Number, int Key, double[] Values);

/// <summary>Spread of a row over the answers of an unknown key; zero by the codes of its answers.</summary>
internal sealed record PlainSpread(PlainFactor Down, PlainFactor Up);
