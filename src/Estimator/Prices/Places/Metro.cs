namespace Estimator;

/// <summary>What a book says of a metropolitan area.</summary>
internal sealed record Metro
{
    /// <summary>Regional price parity, all items, national = 1.</summary>
    public required double PriceLevel { get; init; }

    /// <summary>By the first digits of postal codes: what share of their areas lies in it, and what share in any metropolitan area.</summary>
    public required IReadOnlyDictionary<string, double[]> Prefixes { get; init; }
}
