namespace Estimator;

/// <summary>What the pricing loop does for the homes of a call: the rows that may be above zero, and only what they need.</summary>
/// <remarks>Rows stand together that multiply the same rate: they are added up before what is unknown about the rate spreads them.</remarks>
internal sealed class ActiveRows
{
    /// <param name="table">The compiled prices.</param>
    /// <param name="keys">The keys of the kind of job.</param>
    /// <param name="isActive">Whether a row may be above zero, by its number.</param>
    public ActiveRows(PriceTable table, RateKeys keys, Predicate<int> isActive)
    {
        int[] numbers = [.. Enumerable.Range(0, table.Rows.Length).Where(row => isActive(row)).OrderBy(row => table.Rows[row].Rate)];
        IGrouping<int, int>[] groups = [.. numbers.GroupBy(row => table.Rows[row].Rate)];
        Rows = Array.ConvertAll(numbers, number => ActiveRow.Of(table.Rows[number], number));
        Groups = Array.ConvertAll(groups, group => new RowGroup(group.Key, group.Count()));
        Spreads = [.. Enumerable.Range(0, keys.Count).Select(key => SpreadsOf(table, groups, key))];
        SortedSet<int> rates = [.. Groups.Select(group => group.Rate)];
        Products = [.. table.Products.Where(product => IsNeeded(product, table, rates))];
        rates.UnionWith(Products.SelectMany(product => new[] { product.Left, product.Right }));
        rates.UnionWith(Spreads.SelectMany(spreads => spreads).SelectMany(spread => new[] { spread.Down, spread.Up }));
        Factors = Array.FindAll(table.Factors, factor => rates.Contains(factor.Into));
    }

    /// <summary>Factors to look up.</summary>
    public FactorRef[] Factors { get; }

    /// <summary>Factors to multiply, each after those it is made of.</summary>
    public RateProduct[] Products { get; }

    /// <summary>Rows of the first group, then of the second, and so on.</summary>
    public ActiveRow[] Rows { get; }

    public RowGroup[] Groups { get; }

    /// <summary>Spreads by key number.</summary>
    public GroupSpread[][] Spreads { get; }

    /// <summary>How a key spreads the groups: rows of one rate have one spread, and several rates may share it.</summary>
    private static GroupSpread[] SpreadsOf(PriceTable table, IGrouping<int, int>[] groups, int key) =>
        [.. groups.Index()
            .SelectMany(group => table.SpreadsOf(group.Item.First()).ToArray().Where(spread => spread.Key == key).Select(spread => (group.Index, spread)))
            .GroupBy(one => (one.spread.Down, one.spread.Up), one => one.Index)
            .Select(shared => new GroupSpread([.. shared], shared.Key.Down, shared.Key.Up))];

    /// <summary>Whether a rate is, or begins with, a product.</summary>
    private static bool IsNeeded(RateProduct product, PriceTable table, SortedSet<int> rates) =>
        rates.Contains(product.Into) || table.Products.Any(one => one.Left == product.Into && IsNeeded(one, table, rates));
}

/// <summary>A row as the loop takes it.</summary>
/// <param name="Line">Where its cents go.</param>
/// <param name="Measure">Number of the takeoff measure it multiplies.</param>
/// <param name="Multiplier">Number of the multiplier of place and date.</param>
/// <param name="Cents">Cents per unit at national rates.</param>
/// <param name="Down">How far it may fall below the likely, as a share.</param>
/// <param name="Up">How far it may rise above it.</param>
internal readonly record struct ActiveRow(int Line, int Measure, int Multiplier, double Cents, double Down, double Up)
{
    public static ActiveRow Of(PriceRow row, int line) => new(line, row.Measure, row.Multiplier, row.Cents, row.Width.Down, row.Width.Up);
}

/// <summary>Rows that multiply the same rate, and how many they are.</summary>
internal readonly record struct RowGroup(int Rate, int Count);

/// <summary>Groups that an unknown key spreads alike: their numbers, and those of the factors downwards and upwards.</summary>
internal readonly record struct GroupSpread(int[] Groups, int Down, int Up);
