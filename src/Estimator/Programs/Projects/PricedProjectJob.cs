namespace Estimator;

/// <summary>A job of a project with its estimate, before it has its place in the schedule.</summary>
internal sealed class PricedProjectJob
{
    public required ProjectJob Of { get; init; }

    /// <summary>The job with the project's house and days.</summary>
    public required Job Job { get; init; }

    public required Estimate Estimate { get; init; }

    public required ProjectSite Site { get; init; }

    /// <summary>Working days of the project that its own plan is put off by.</summary>
    public required int Later { get; init; }

    /// <summary>The season it is done in; null for all year.</summary>
    public Season? Season { get; init; }

    /// <summary>The estimate after the contract; null before.</summary>
    public UpdatedEstimate? Signed { get; init; }

    /// <summary>Whether there is no contract: what is shared with other jobs is not yet in a price.</summary>
    public bool IsOpen => Of.Contract is null;

    /// <summary>The contractor's price as it was estimated.</summary>
    public decimal Contract => Estimate.Lines.Where(line => line.SoftCost is null).Sum(line => line.Likely);

    public decimal Contingency => Estimate.Lines.Where(line => line.SoftCost == SoftCost.Contingency).Sum(line => line.Likely);

    /// <summary>What it costs without the work that others do.</summary>
    /// <param name="spared">What it is spared, in currency.</param>
    public CostRange CostWithout(decimal spared)
    {
        CostRange range = Signed?.Total.Range ?? Estimate.Total.Range;
        return range.Likely == 0 ? range : range.Times((range.Likely - spared) / range.Likely);
    }
}
