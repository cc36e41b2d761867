using QuoteConsole.Commands;

namespace QuoteConsole.Jobs;

/// <summary>The text of a single job from a file or from standard input.</summary>
internal static class OneJob
{
    /// <summary>What a message calls the file.</summary>
    public static string NameOf(string file) => file == "-" ? "standard input" : $"'{file}'";

    /// <exception cref="UsageException">The file cannot be read, or does not hold one job.</exception>
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
}
