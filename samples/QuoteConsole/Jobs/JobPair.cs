using Estimator;
using QuoteConsole.Commands;
using QuoteConsole.Show;

namespace QuoteConsole.Jobs;

/// <summary>Two jobs from two files: as it was agreed, and as it is wanted now.</summary>
internal sealed class JobPair(Terminal terminal, string beforeFile, string afterFile)
{
    /// <summary>The job as it was agreed; null until it is read.</summary>
    public Job? Before { get; private set; }

    /// <summary>The job as it is wanted now; null until it is read.</summary>
    public Job? After { get; private set; }

    /// <summary>Reads both, and says on standard error what is wrong in which file.</summary>
    /// <param name="estimator">The estimator that will price them.</param>
    /// <param name="issues">All errors; their paths begin with <c>before</c> or <c>after</c>.</param>
    /// <exception cref="UsageException">A file cannot be read, or does not hold one job.</exception>
    public bool TryRead(HomeEstimator estimator, out IReadOnlyList<Issue> issues)
    {
        if (beforeFile == "-" && afterFile == "-")
        {
            throw new UsageException("Only one of the two jobs can come from standard input.");
        }

        List<Issue> all = [];
        Before = Read(terminal, beforeFile, "before", estimator, all);
        After = Read(terminal, afterFile, "after", estimator, all);
        issues = all;
        return all.Count == 0;
    }

    /// <summary>Refuses jobs of which one is no change of the other.</summary>
    /// <exception cref="UsageException">The jobs are not of one kind.</exception>
    public void RequireOneKind()
    {
        if (Before!.GetType() != After!.GetType())
        {
            throw new UsageException(
                $"A change order needs two jobs of one kind: {JobFile.NameOf(beforeFile)} is {JobView.Of(Before).Kind}, {JobFile.NameOf(afterFile)} is {JobView.Of(After).Kind}.");
        }
    }

    /// <summary>Reads a job from a file, and says on standard error what is wrong with it.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="file">The file.</param>
    /// <param name="side">What paths begin with.</param>
    /// <param name="estimator">The estimator that will price it.</param>
    /// <param name="all">Receives the errors.</param>
    /// <exception cref="UsageException">The file cannot be read, or does not hold one job.</exception>
    public static Job? Read(Terminal terminal, string file, string side, HomeEstimator estimator, List<Issue> all)
    {
        if (EstimatorJson.TryReadJob(JobFile.TextOf(file, terminal), out Job? job, out IReadOnlyList<Issue> issues))
        {
            issues = estimator.Validate(job);
        }

        foreach (Issue issue in issues.Where(issue => issue.Severity == Severity.Error))
        {
            string member = issue.Path.Length > 0 ? $"{issue.Path}: " : "";
            terminal.Error.WriteLine($"{JobFile.NameOf(file)}: {member}{issue.Message}");
            all.Add(issue with { Path = issue.Path.Length > 0 ? $"{side}.{issue.Path}".TrimStart('.') : side });
        }

        return job;
    }
}
