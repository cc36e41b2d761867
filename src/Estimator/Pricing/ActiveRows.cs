namespace Estimator;

/// <summary>The rows, factors and spreads that matter to a call; the other rows are zero for every home of it.</summary>
internal sealed class ActiveRows
{
    /// <param name="table">The compiled prices.</param>
    /// <param name="isActive">Whether a row may be above zero.</param>
    public ActiveRows(PriceTable table, Predicate<PriceRow> isActive)
    {
        Rows = [.. Enumerable.Range(0, table.Rows.Length).Where(row => isActive(table.Rows[row]))];
        Spreads = [.. Enumerable.Range(0, table.Spreads.Length).Where(spread => Rows.Contains(table.Spreads[spread].Row))];
        SortedSet<int> factors = [PriceTable.One];
        foreach (PriceRow row in Rows.Select(row => table.Rows[row]))
        {
            factors.UnionWith([row.Factors.First, row.Factors.Second, row.Factors.Third, row.Factors.Fourth]);
        }

        foreach (SpreadRow spread in Spreads.Select(spread => table.Spreads[spread]))
        {
            factors.UnionWith([spread.Down, spread.Up]);
        }

        Factors = [.. factors];
    }

    public int[] Rows { get; }

    public int[] Factors { get; }

    public int[] Spreads { get; }
}
