namespace Estimator;

/// <summary>A part of a job as bids name it: by which words it is known, and what to ask about it.</summary>
internal sealed record BidPart
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What bids and activities call it, in lower case; none for what is no work.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Phases and trades that it names as a whole.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    public required IReadOnlyList<string> Trades { get; init; }

    /// <summary>Whether it is in a price only where it is named itself: a primer, not a wash.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether it is a coat beside the first, on whatever surface the line names.</summary>
    public bool IsCoat { get; init; }

    /// <summary>Whether it is a surface that is painted.</summary>
    public bool IsSurface { get; init; }

    /// <summary>Whether it names its trade only where the line names no surface: painting.</summary>
    public bool IsAlone { get; init; }

    public bool IsOftenLeftOut { get; init; }

    /// <summary>What to ask a contractor about it; null if nothing.</summary>
    public string? Ask { get; init; }

    /// <summary>Whether it names a phase or a trade as a whole.</summary>
    public bool IsWhole => Phases.Count + Trades.Count > 0;
}
