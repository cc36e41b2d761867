namespace Estimator;

/// <summary>A line of a bid with the activities of the estimate that it names.</summary>
public sealed class MatchedLine
{
    /// <summary>The line of the bid.</summary>
    public required BidLine Line { get; init; }

    /// <summary>Ids of the activities, as the estimate has them; empty where it names none of them.</summary>
    public required IReadOnlyList<string> Activities { get; init => field = FrozenList.Of(value); }

    /// <summary>What these come to by the estimate, markups included; an activity that several lines name counts with the first, and overhead with the work it is on.</summary>
    public required decimal Likely { get; init; }

    /// <summary>Where bid and estimate count differently; absent where they do not.</summary>
    public string? Note { get; init; }

    /// <summary>The line as people read it: <c>Scrape and prime, 850: 910 by the estimate</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}: {Likely:N0} by the estimate");
}
