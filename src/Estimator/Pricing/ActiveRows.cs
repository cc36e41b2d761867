namespace Estimator;

/// <summary>The rows, factors and spreads that matter to a call; the other rows are zero for every home of it.</summary>
internal sealed class ActiveRows
{
    /// <param name="table">The compiled prices.</param>
    /// <param name="keys">The keys of the kind of job.</param>
    /// <param name="isActive">Whether a row may be above zero.</param>
    public ActiveRows(PriceTable table, RateKeys keys, Predicate<PriceRow> isActive)
    {
        Rows = [.. Enumerable.Range(0, table.Rows.Length).Where(row => isActive(table.Rows[row]))];
        Spreads = [.. Enumerable.Range(0, keys.Count).Select(key =>
            Array.FindAll(table.Spreads, spread => spread.Key == key && Rows.Contains(spread.Row)))];
        SortedSet<int> factors = [PriceTable.One];
        foreach (PriceRow row in Rows.Select(row => table.Rows[row]))
        {
            factors.UnionWith([row.Factors.First, row.Factors.Second, row.Factors.Third]);
        }

        foreach (SpreadRow spread in Spreads.SelectMany(spreads => spreads))
        {
            factors.UnionWith([spread.Down, spread.Up]);
        }

        Factors = [.. factors];
    }

    public int[] Rows { get; }

    public int[] Factors { get; }

    /// <summary>Spreads by key number.</summary>
    public SpreadRow[][] Spreads { get; }
}
