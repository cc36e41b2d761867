using System.CommandLine;
using Estimator;
using QuoteConsole.Jobs;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary><c>compare</c>: why two estimates differ, of two jobs, or of one job by two price books.</summary>
internal static class CompareCommand
{
    private const string Examples =
        """
        Examples:
          compare before.json after.json
          compare job.json --book 2024.json --and-book 2025.json --json
        """;

    public static Command Of(Terminal terminal)
    {
        Argument<string> before = new("before.json") { Description = "A file with a job; - for standard input" };
        Argument<string?> after = new("after.json") { Description = "A file with another job; - for standard input", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> book = Book.Option();
        Option<string?> other = new("--and-book") { Description = $"Another price book, in place of another job; {BookFiles.Embedded} for the embedded one", HelpName = "book.json" };
        Option<bool> json = new("--json") { Description = "Write the comparison as one line of JSON" };
        ExplainedCommand command = new(
            "compare",
            "Shows why two estimates differ: what each answer or each figure that differs moves, and line by line. Jobs are JSON (see the schema command).",
            Examples)
        {
            before, after, book, other, json,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(after) is null == given.GetValue(other) is null)
            {
                given.AddError("Give two jobs, or one job and --and-book.");
            }
        });
        command.SetAction(parsed =>
        {
            HomeEstimator estimator = Book.Estimator(parsed.GetValue(book));
            List<Issue> issues = [];
            Comparison? comparison = parsed.GetValue(other) is { } second
                ? OfBooks(terminal, parsed.GetValue(before)!, estimator, second, issues)
                : OfJobs(terminal, parsed.GetValue(before)!, parsed.GetValue(after)!, estimator, issues);
            return Show(terminal, comparison, issues, parsed.GetValue(json));
        });
        return command;
    }

    private static Comparison? OfJobs(Terminal terminal, string before, string after, HomeEstimator estimator, List<Issue> issues)
    {
        JobPair pair = new(terminal, before, after);
        bool isRead = pair.TryRead(estimator, out IReadOnlyList<Issue> errors);
        issues.AddRange(errors);
        return isRead ? estimator.Compare(pair.Before!, pair.After!) : null;
    }

    private static Comparison? OfBooks(Terminal terminal, string file, HomeEstimator estimator, string second, List<Issue> issues)
    {
        HomeEstimator other = second == BookFiles.Embedded ? HomeEstimator.Default : Book.Estimator(second);
        if (estimator.PriceBook.Currency != other.PriceBook.Currency)
        {
            throw new UsageException($"{estimator.PriceBook.Id} is in {estimator.PriceBook.Currency}, {other.PriceBook.Id} in {other.PriceBook.Currency}: give two books of one currency.");
        }

        Job? job = JobFile.Read(terminal, file, "", estimator, issues);
        issues.AddRange(issues.Count > 0 ? [] : other.Validate(job!).Where(issue => issue.Severity == Severity.Error));
        return issues.Count > 0 ? null : estimator.Compare(job!, other);
    }

    private static int Show(Terminal terminal, Comparison? comparison, IReadOnlyList<Issue> issues, bool json)
    {
        if (json)
        {
            terminal.Out.Write((comparison is null ? EstimatorJson.WriteIssues(issues) : EstimatorJson.WriteComparison(comparison)) + "\n");
        }
        else if (comparison is not null)
        {
            ComparisonView.Show(new(terminal), comparison);
        }

        return comparison is null ? ExitCode.BadUsage : ExitCode.Ok;
    }
}
