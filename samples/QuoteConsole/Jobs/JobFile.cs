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

    /// <summary>The job.</summary>
    /// <param name="file">The file; - for standard input.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="issues">All that keeps the text from being a job.</param>
    /// <exception cref="UsageException">The file cannot be read or does not hold one job.</exception>
    public static Job? Read(string file, Terminal terminal, out IReadOnlyList<Issue> issues) =>
        EstimatorJson.TryReadJob(TextOf(file, terminal), out Job? job, out issues) ? job : null;
}
