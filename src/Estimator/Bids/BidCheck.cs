namespace Estimator;

/// <summary>A bid beside an estimate: where it lies among bids for the job, what it leaves out, what it holds, and what to ask.</summary>
/// <remarks>The estimate's contingency and what others than the contractor are paid do not count: no contractor bids them.</remarks>
public sealed class BidCheck
{
    /// <summary>The bid.</summary>
    public required Bid Bid { get; init; }

    /// <summary>The contractor's part of the estimate: what bids for the job are expected to be.</summary>
    public required EstimateTotal Expected { get; init; }

    /// <summary>Of a hundred bids for this job so many are lower, 0 to 100.</summary>
    public required int Percentile { get; init; }

    /// <summary>The bid with what its lines leave out at the estimate's prices: what makes it comparable; the bid itself where it has no lines that say what is in it.</summary>
    public required decimal Leveled { get; init; }

    /// <summary>The percentile of <see cref="Leveled"/>.</summary>
    public required int LeveledPercentile { get; init; }

    /// <summary>In words: how it lies, and what that may mean.</summary>
    public required string Verdict { get; init; }

    /// <summary>Each line of the bid with the activities of the estimate that it names; none named, none known.</summary>
    public required IReadOnlyList<MatchedLine> Lines { get; init => field = FrozenList.Of(value); }

    /// <summary>Activities of the estimate that no line names, or names less of.</summary>
    public required IReadOnlyList<ScopeItem> LeftOut { get; init => field = FrozenList.Of(value); }

    /// <summary>Of a low bid that does not say what is in it: what in this estimate would explain the difference, the likeliest first. Empty otherwise.</summary>
    public required IReadOnlyList<ScopeItem> MayLeaveOut { get; init => field = FrozenList.Of(value); }

    /// <summary>Of a high bid: its lines that are not in the estimate, and what a dearer kind of firm asks. Empty otherwise.</summary>
    public required IReadOnlyList<ScopeItem> MayContain { get; init => field = FrozenList.Of(value); }

    /// <summary>What to ask the contractor.</summary>
    public required IReadOnlyList<string> Questions { get; init => field = FrozenList.Of(value); }

    /// <summary>The deposit beside the law; absent if the bid names none.</summary>
    public DepositCheck? Deposit { get; init; }

    /// <summary>The bid and where it lies: <c>North Painting, 6,200: percentile 24</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Bid}: percentile {Percentile}");
}
