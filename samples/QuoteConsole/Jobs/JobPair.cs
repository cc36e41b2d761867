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
        Before = JobFile.Read(terminal, beforeFile, "before", estimator, all);
        After = JobFile.Read(terminal, afterFile, "after", estimator, all);
        issues = all;
        return all.Count == 0;
    }

    /// <summary>Refuses jobs of which one is no change of the other.</summary>
    /// <exception cref="UsageException">The jobs are not of one kind, or remodels of different scopes.</exception>
    public void RequireOneKind()
    {
        if (KindOf(Before!) is var before && KindOf(After!) is var after && before != after)
        {
            throw new UsageException(
                $"A change order needs two jobs of one kind and scope: {JobFile.NameOf(beforeFile)} is {before}, {JobFile.NameOf(afterFile)} is {after}.");
        }
    }

    private static string KindOf(Job job) =>
        JobView.Of(job).Kind + (job is Remodel remodel ? $" of the scope {MemberName.Spaced(remodel.Scope.ToString())}" : "");
}
