using Estimator;

namespace QuoteConsole.Jobs;

/// <summary>A file, or standard input, that holds one job and nothing else.</summary>
internal static class JobFile
{
    public static string NameOf(string file) => file == "-" ? "standard input" : $"'{file}'";

    /// <summary>The text of the job.</summary>
    /// <exception cref="UsageException">The file cannot be read or does not hold one job.</exception>
    public static string TextOf(string file, Terminal terminal)
    {
        using TextReader reader = InputFile.OpenText(file, terminal);
        string?[] jobs = [.. new JobLines(reader, isFile: true).All(() => { }).Take(2)];
        return jobs switch
        {
            [{ } job] => job,
            [] => throw new UsageException($"{NameOf(file)} is empty; give one job."),
            [null] => throw new UsageException($"{NameOf(file)}: a line is longer than {JobLines.LongestLine} characters."),
            _ => throw new UsageException($"{NameOf(file)} holds several lines that are jobs of their own; give one job, or one JSON object."),
        };
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
        if (EstimatorJson.TryReadJob(TextOf(file, terminal), out Job? job, out IReadOnlyList<Issue> issues))
        {
            issues = estimator.Validate(job);
        }

        foreach (Issue issue in issues.Where(issue => issue.Severity == Severity.Error))
        {
            string member = issue.Path.Length > 0 ? $"{issue.Path}: " : "";
            terminal.Error.WriteLine($"{NameOf(file)}: {member}{issue.Message}");
            all.Add(issue with { Path = issue.Path.Length > 0 ? $"{side}.{issue.Path}".TrimStart('.') : side });
        }

        return job;
    }
}
