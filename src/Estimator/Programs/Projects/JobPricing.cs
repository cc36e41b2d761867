namespace Estimator;

/// <summary>What projects and programs ask of the front door, which stands above them: the price of a job and what belongs to it.</summary>
internal sealed record JobPricing
{
    public required PriceBook Book { get; init; }

    public required Func<Job, Estimate> Estimate { get; init; }

    public required Func<Job, IReadOnlyList<Issue>> Validate { get; init; }

    /// <summary>An estimate after a contract of an amount.</summary>
    public required Func<Estimate, Bid, UpdatedEstimate> Sign { get; init; }

    public required Func<Job, Job, Comparison> Compare { get; init; }
}
