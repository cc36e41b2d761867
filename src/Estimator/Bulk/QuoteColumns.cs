namespace Estimator;

/// <summary>Where a bulk call leaves its prices: the caller's own columns, each as long as the houses.</summary>
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
}
