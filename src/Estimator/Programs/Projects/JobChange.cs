using System.Globalization;

namespace Estimator;

/// <summary>What is different in a job since the baseline, and why.</summary>
public sealed class JobChange
{
    /// <summary>The job.</summary>
    public required string Job { get; init; }

    /// <summary>What it was to cost, contingency aside.</summary>
    public required decimal Before { get; init; }

    /// <summary>What it costs by today's estimate.</summary>
    public required decimal Now { get; init; }

    /// <summary>Answers that changed, with what each moves; empty where the job is new or gone, or is the same and prices or other jobs moved it.</summary>
    public required IReadOnlyList<Cause> Causes { get; init => field = FrozenList.Of(value); }

    /// <summary>Lines that changed.</summary>
    public required IReadOnlyList<ChangedLine> Lines { get; init => field = FrozenList.Of(value); }

    /// <summary>The change as people read it: <c>siding: 15,045 to 16,200</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Job}: {Before:N0} to {Now:N0}");
}
