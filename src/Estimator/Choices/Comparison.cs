using System.Globalization;

namespace Estimator;

/// <summary>What two estimates differ by: by what differs in the jobs or books they are of, and line by line.</summary>
/// <remarks>
/// Causes share the difference out by the mean over the orders in which they may be changed (the Shapley value, for up to eight of
/// them), so that no order is favored. Both lists add up to the cent, and there and back is zero.
/// </remarks>
public sealed class Comparison
{
    /// <summary>The estimate that is compared with.</summary>
    public required Estimate Before { get; init; }

    /// <summary>The other one.</summary>
    public required Estimate After { get; init; }

    /// <summary>What differs, and what each of it moves; low, likely and high each add up to the difference of the totals exactly.</summary>
    public required IReadOnlyList<Cause> Causes { get; init => field = FrozenList.Of(value); }

    /// <summary>Lines that differ; their differences add up to <see cref="Difference"/> exactly.</summary>
    public required IReadOnlyList<ChangedLine> Lines { get; init => field = FrozenList.Of(value); }

    /// <summary>Likely cost after less likely cost before.</summary>
    public decimal Difference => After.Total.Likely - Before.Total.Likely;

    /// <summary>The difference as people read it: <c>+1,312 USD</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Difference:+#,0;-#,0;0} {After.Total.Currency}");
}
