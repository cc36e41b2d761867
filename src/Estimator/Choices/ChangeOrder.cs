using System.Globalization;

namespace Estimator;

/// <summary>What changes when one job becomes another, line by line. There and back is zero.</summary>
public sealed class ChangeOrder
{
    /// <summary>The job as it was agreed.</summary>
    public required Estimate Before { get; init; }

    /// <summary>The job as it is wanted now.</summary>
    public required Estimate After { get; init; }

    /// <summary>Lines that differ; their differences add up to <see cref="Difference"/> exactly.</summary>
    public required IReadOnlyList<ChangedLine> Lines { get; init => field = FrozenList.Of(value); }

    /// <summary>Likely cost after less likely cost before.</summary>
    public decimal Difference => After.Total.Likely - Before.Total.Likely;

    /// <summary>Working days after less working days before, likely.</summary>
    public int Days => (int)(After.Plan.WorkingDays.Likely - Before.Plan.WorkingDays.Likely);

    /// <summary>The change as people read it: <c>+1,312 USD, +2 days</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Difference:+#,0;-#,0;0} {After.Total.Currency}, {Days:+0;-0;0} days");
}
