namespace Estimator;

/// <summary>What changes when one job becomes another, line by line. There and back is zero.</summary>
public sealed record ChangeOrder
{
    /// <summary>The job as it was agreed.</summary>
    public required Estimate Before { get; init; }

    /// <summary>The job as it is wanted now.</summary>
    public required Estimate After { get; init; }

    /// <summary>Lines that differ; their differences add up to <see cref="Difference"/> exactly.</summary>
    public required IReadOnlyList<ChangedLine> Lines { get; init; }

    /// <summary>Likely cost after less likely cost before.</summary>
    public decimal Difference => After.Total.Likely - Before.Total.Likely;

    /// <summary>Working days after less working days before, likely.</summary>
    public int Days => After.Plan.WorkingDays.Likely - Before.Plan.WorkingDays.Likely;
}

/// <summary>One line of a change order.</summary>
/// <param name="Activity">Id of the line.</param>
/// <param name="Name">What it is.</param>
/// <param name="Before">Likely cost before; zero if there was no such line.</param>
/// <param name="After">Likely cost after; zero if there is no such line any more.</param>
public sealed record ChangedLine(string Activity, string Name, decimal Before, decimal After)
{
    /// <summary>After less before.</summary>
    public decimal Difference => After - Before;
}
