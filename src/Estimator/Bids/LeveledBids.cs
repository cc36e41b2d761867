namespace Estimator;

/// <summary>Several bids for one job side by side, on one footing, and the estimate after them.</summary>
public sealed class LeveledBids
{
    /// <summary>Each bid by itself, in the order in which they were given.</summary>
    public required IReadOnlyList<BidCheck> Bids { get; init => field = FrozenList.Of(value); }

    /// <summary>The estimate with these bids: the range of a further one.</summary>
    public required UpdatedEstimate Updated { get; init; }

    /// <summary>The bids as people read them, and the range after them.</summary>
    public override string ToString() => $"{string.Join("; ", Bids)}. {Updated}";
}
