using Estimator;
using QuoteConsole.Commands;
using QuoteConsole.Show;

namespace QuoteConsole.Jobs;

/// <summary>Two jobs of one kind from two files: as it was agreed, and as it is wanted now.</summary>
internal sealed class JobPair(Terminal terminal, string beforeFile, string afterFile)
{
    /// <summary>The job as it was agreed; null until it is read.</summary>
    public Job? Before { get; private set; }

    /// <summary>The job as it is wanted now; null until it is read.</summary>
    public Job? After { get; private set; }

    /// <summary>Reads both, and says on standard error what is wrong in which file.</summary>
    /// <param name="estimator">The estimator that will price them.</param>
    /// <param name="issues">All errors; their paths begin with <c>before</c> or <c>after</c>.</param>
    /// <exception cref="UsageException">A file cannot be read, does not hold one job, or the jobs are not of one kind.</exception>
    public bool TryRead(HomeEstimator estimator, out IReadOnlyList<Issue> issues)
    {
        if (beforeFile == "-" && afterFile == "-")
        {
            throw new UsageException("Only one of the two jobs can come from standard input.");
        }

        List<Issue> all = [];
        Before = Read(beforeFile, "before", estimator, all);
        After = Read(afterFile, "after", estimator, all);
        issues = all;
        if (all.Count > 0)
        {
            return false;
        }

        return Before!.GetType() == After!.GetType()
            ? true
            : throw new UsageException(
                $"A change order needs two jobs of one kind: {OneJob.NameOf(beforeFile)} is {JobView.Of(Before).Kind}, {OneJob.NameOf(afterFile)} is {JobView.Of(After).Kind}.");
    }

    private Job? Read(string file, string side, HomeEstimator estimator, List<Issue> all)
    {
        if (EstimatorJson.TryReadJob(OneJob.TextOf(file, terminal), out Job? job, out IReadOnlyList<Issue> issues))
        {
            issues = estimator.Validate(job);
        }

        foreach (Issue issue in issues.Where(issue => issue.Severity == Severity.Error))
        {
            string member = issue.Path.Length > 0 ? $"{issue.Path}: " : "";
            terminal.Error.WriteLine($"{OneJob.NameOf(file)}: {member}{issue.Message}");
            all.Add(issue with { Path = issue.Path.Length > 0 ? $"{side}.{issue.Path}" : side });
        }

        return job;
    }
}
