namespace Estimator;

/// <summary>Where a figure comes from.</summary>
public sealed record Source
{
    /// <summary>Title of the page, table or book.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The year it speaks of, or was published in; absent if undated.</summary>
    public int? Year { get; init; }

    /// <summary>Where it can be read, or how it can be found.</summary>
    public required string Address { get; init; }

    /// <summary>On what terms its figures may be used.</summary>
    public required string License { get; init; }
}
