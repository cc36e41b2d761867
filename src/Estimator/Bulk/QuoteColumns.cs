namespace Estimator;

/// <summary>Where a bulk call leaves its prices: the caller's own columns, each as long as the houses and of memory that no other column has.</summary>
public readonly ref struct QuoteColumns
{
    /// <summary>Low, in currency; <see cref="double.NaN"/> for a row with an issue.</summary>
    public required Span<double> Low { get; init; }

    /// <summary>Likely, in currency; <see cref="double.NaN"/> for a row with an issue.</summary>
    public required Span<double> Likely { get; init; }

    /// <summary>High, in currency; <see cref="double.NaN"/> for a row with an issue.</summary>
    public required Span<double> High { get; init; }

    /// <summary>Why a row has no price.</summary>
    public required Span<BulkIssue> Issue { get; init; }

    /// <summary>The group each row is added up in, if there are <see cref="Totals"/>; empty puts all rows into group 0.</summary>
    public ReadOnlySpan<ushort> Group { get; init; }

    /// <summary>Totals the rows are added to in the same pass; absent if nobody asks.</summary>
    public QuoteTotals? Totals { get; init; }

    /// <summary>Whether a column that is written shares memory with <paramref name="column"/>.</summary>
    internal bool WritesInto(ColumnMemory column) => PricesWriteInto(column) || column.Overlaps(ColumnMemory.Of<BulkIssue>(Issue));

    /// <summary>Whether a column of prices shares memory with <paramref name="column"/>.</summary>
    internal bool PricesWriteInto(ColumnMemory column) =>
        column.Overlaps(ColumnMemory.Of<double>(Low)) || column.Overlaps(ColumnMemory.Of<double>(Likely)) || column.Overlaps(ColumnMemory.Of<double>(High));

    /// <summary>Some of the rows.</summary>
    internal QuoteColumns Rows(int start, int end) => new()
    {
        Low = Low[start..end],
        Likely = Likely[start..end],
        High = High[start..end],
        Issue = Issue[start..end],
        Group = Group.IsEmpty ? Group : Group[start..end],
        Totals = Totals,
    };
}
