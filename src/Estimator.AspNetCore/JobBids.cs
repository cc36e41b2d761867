using System.Diagnostics.CodeAnalysis;

namespace Estimator.AspNetCore;

/// <summary>A job and what was bid for it: <c>{"job":{…},"bids":[{"contractor":"North","amount":6200}]}</c>.</summary>
/// <param name="Job">The job.</param>
/// <param name="Bids">The bids, one at least.</param>
internal sealed record JobBids(Job Job, IReadOnlyList<Bid> Bids)
{
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out JobBids? bids, out IReadOnlyList<Issue> issues)
    {
        JsonMembers members = new(utf8, "job", "bids");
        Job? job = members.Read<Job>("job", EstimatorJson.TryReadJob);
        IReadOnlyList<Bid>? list = members.Read<IReadOnlyList<Bid>>("bids", EstimatorJson.TryReadBids);
        issues = list is { Count: 0 } ? [.. members.Issues, new(IssueCode.Missing, "bids", Severity.Error, "Give one bid at least.")] : members.Issues;
        bids = issues.Count == 0 ? new(job!, list!) : null;
        return bids is not null;
    }
}
