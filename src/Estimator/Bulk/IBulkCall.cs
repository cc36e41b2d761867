namespace Estimator;

/// <summary>One bulk call of one kind of job: its rows can be priced piece by piece, in lanes of any width.</summary>
internal interface IBulkCall
{
    /// <summary>Rows of the call.</summary>
    int Count { get; }

    /// <summary>Where the prices go.</summary>
    QuoteColumns Quotes { get; }

    /// <summary>Prices the rows from <paramref name="start"/> up to <paramref name="end"/>; rows of different pieces do not touch.</summary>
    void Price<T>(int start, int end)
        where T : unmanaged, ILane<T>;
}
