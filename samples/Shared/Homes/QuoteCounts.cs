using Estimator;

namespace QuoteShared.Homes;

/// <summary>Counts what became of the rows.</summary>
internal sealed class QuoteCounts
{
    private readonly SortedDictionary<string, long> _unpriced = new(StringComparer.Ordinal);

    public long Rows { get; private set; }

    public long Priced { get; private set; }

    /// <summary>Rows in which nothing stands, which were passed over.</summary>
    public long Empty { get; set; }

    /// <summary>Rows without a price, by the column that is in the way.</summary>
    public IReadOnlyDictionary<string, long> Unpriced => _unpriced;

    public void Add(HomeBlock block)
    {
        int priced = block.Issues.Count(BulkIssue.None);
        Rows += block.Count;
        Priced += priced;
        for (int row = 0; row < block.Count && priced < block.Count; row++)
        {
            if (block.Remarks[row] is { IsProblem: true } problem)
            {
                Count(problem.Column, 1);
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

    /// <summary>Goes on from the counts of an earlier run.</summary>
    public void Load(long rows, long priced, IReadOnlyDictionary<string, long> unpriced)
    {
        Clear();
        (Rows, Priced) = (rows, priced);
        foreach ((string column, long count) in unpriced)
        {
            Count(column, count);
        }
    }

    public void Clear()
    {
        (Rows, Priced) = (0, 0);
        _unpriced.Clear();
    }

    private void Count(string column, long rows) => _unpriced[column] = _unpriced.GetValueOrDefault(column) + rows;
}
