using System.Text;
using Estimator;

namespace QuoteConsole.Jobs;

/// <summary>A project or a program from a file, and what is wrong with it.</summary>
internal static class ManyJobsFile
{
    /// <summary>Reads JSON.</summary>
    public delegate bool Reader<T>(ReadOnlySpan<byte> utf8, out T? read, out IReadOnlyList<Issue> issues);

    /// <summary>Prices what was read.</summary>
    public delegate bool Pricer<T, TEstimate>(T asked, out TEstimate? estimate, out IReadOnlyList<Issue> issues);

    /// <summary>Reads a file and prices it; says on standard error all that is wrong.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="file">The file; - for standard input.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="price">Prices it.</param>
    /// <param name="errors">Receives all errors; none if it has an estimate.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static (T? Asked, TEstimate? Estimate) Read<T, TEstimate>(Terminal terminal, string file, Reader<T> read, Pricer<T, TEstimate> price, List<Issue> errors)
        where T : class
        where TEstimate : class
    {
        TEstimate? estimate = null;
        if (read(Encoding.UTF8.GetBytes(InputFile.TextOf(file, terminal)), out T? asked, out IReadOnlyList<Issue> issues))
        {
            price(asked!, out estimate, out issues);
        }

        Report(terminal, JobFile.NameOf(file), issues, errors);
        return (asked, estimate);
    }

    /// <summary>Says what is wrong, one line each.</summary>
    public static void Report(Terminal terminal, string name, IReadOnlyList<Issue> issues, List<Issue> errors)
    {
        foreach (Issue issue in issues.Where(issue => issue.Severity == Severity.Error))
        {
            terminal.Error.WriteLine($"{name}: {(issue.Path.Length > 0 ? $"{issue.Path}: " : "")}{issue.Message}");
            errors.Add(issue);
        }
    }
}
