using System.Diagnostics.CodeAnalysis;

namespace Estimator.AspNetCore;

/// <summary>Two jobs: <c>{"before":{…},"after":{…}}</c>.</summary>
/// <param name="Before">The job as it was.</param>
/// <param name="After">The job as it is wanted.</param>
internal sealed record TwoJobs(Job Before, Job After)
{
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out TwoJobs? jobs, out IReadOnlyList<Issue> issues)
    {
        JsonMembers members = new(utf8, "before", "after");
        Job? before = members.Read<Job>("before", EstimatorJson.TryReadJob);
        Job? after = members.Read<Job>("after", EstimatorJson.TryReadJob);
        issues = members.Issues;
        jobs = issues.Count == 0 ? new(before!, after!) : null;
        return jobs is not null;
    }

    /// <summary>Two jobs of one kind, and remodels of one scope: what else becomes of a job is no change but another job.</summary>
    public static bool TryReadAlike(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out TwoJobs? jobs, out IReadOnlyList<Issue> issues)
    {
        if (TryRead(utf8, out jobs, out issues) && (jobs.Before.Kind != jobs.After.Kind || (jobs.Before as Remodel)?.Scope != (jobs.After as Remodel)?.Scope))
        {
            issues = [new(IssueCode.Conflict, "after", Severity.Error, "It is of another kind or scope than 'before': give two jobs of one kind, or compare them.")];
            jobs = null;
        }

        return jobs is not null;
    }
}
