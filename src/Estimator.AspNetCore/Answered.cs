using System.Diagnostics.Metrics;

namespace Estimator.AspNetCore;

/// <summary>Counts what was answered, by kind of job, and what was found, by the code of the issue.</summary>
internal static class Answered
{
    private static readonly Meter Meter = new("Estimator.AspNetCore");
    private static readonly Counter<long> Answers = Meter.CreateCounter<long>("estimator.answers", "{answer}", "Jobs that were answered, by kind.");
    private static readonly Counter<long> Issues = Meter.CreateCounter<long>("estimator.issues", "{issue}", "Issues of jobs, priced and refused, by code.");

    public static void Count(Job? job, Estimate? estimate)
    {
        if (job is not null)
        {
            Answers.Add(1, new KeyValuePair<string, object?>("kind", job.Kind));
            System.Diagnostics.Activity.Current?.SetTag("estimator.kind", job.Kind);
        }

        if (estimate is not null)
        {
            Count(estimate.Issues);
        }
    }

    public static void Count(IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in Issues.Enabled ? issues : [])
        {
            Issues.Add(1, new KeyValuePair<string, object?>("code", issue.Code));
        }
    }
}
