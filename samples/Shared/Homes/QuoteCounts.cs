namespace QuoteShared.Homes;

/// <summary>Counts what became of the rows.</summary>
internal sealed class QuoteCounts
{
    private readonly SortedDictionary<string, long> _unpriced = new(StringComparer.Ordinal);

    public long Rows { get; set; }

    public long Priced { get; set; }

    /// <summary>Rows without a price, by the column that is in the way.</summary>
    public IReadOnlyDictionary<string, long> Unpriced => _unpriced;

    public void Add(HomeBlock block)
    {
        Rows += block.Count;
        Priced += block.Count;
        for (int row = 0; row < block.Count; row++)
        {
            if (!block.IsPriced(row))
            {
                Priced--;
                Count(block.Remarks[row]!.Column, 1);
            }
        }
    }

    public void Add(QuoteCounts other)
    {
        Rows += other.Rows;
        Priced += other.Priced;
        foreach ((string column, long rows) in other._unpriced)
        {
            Count(column, rows);
        }
    }

    public void Clear()
    {
        (Rows, Priced) = (0, 0);
        _unpriced.Clear();
    }

    private void Count(string column, long rows) => _unpriced[column] = _unpriced.GetValueOrDefault(column) + rows;
}
