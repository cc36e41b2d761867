using System.CommandLine;
using Estimator;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary><c>recompute</c>: a kept quote computed again.</summary>
internal static class RecomputeCommand
{
    private const string Examples =
        """
        Examples:
          exterior --state CO --keep quote.json     and years later
          recompute quote.json --book kept-book.json
        """;

    public static Command Of(Terminal terminal)
    {
        Argument<string> file = new("quote.json") { Description = "A file that --keep wrote; - for standard input" };
        Option<string?> book = Book.Option();
        Option<bool> json = new("--json") { Description = "Write the answer as one line of JSON" };
        ExplainedCommand command = new(
            "recompute",
            "Computes a kept quote again: the same to the cent with its own book (keep it with book --json), or which lines moved and why.",
            Examples)
        {
            file, book, json,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(file)!, Book.Estimator(parsed.GetValue(book)), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string file, HomeEstimator estimator, bool json)
    {
        if (!EstimatorJson.TryReadKeptQuote(InputFile.TextOf(file, terminal), out KeptQuote? kept, out IReadOnlyList<Issue> issues))
        {
            throw new UsageException($"'{file}': {string.Join('\n', issues.Select(issue => issue.Message))}");
        }

        if (kept.Currency != estimator.PriceBook.Currency)
        {
            throw new UsageException($"'{file}' is in {kept.Currency}, and the book {estimator.PriceBook.Id} in {estimator.PriceBook.Currency}: give --book of its currency.");
        }

        Recomputation again = Again(estimator, kept, file);
        if (json)
        {
            terminal.Out.Write(EstimatorJson.WriteRecomputation(again) + "\n");
        }
        else
        {
            RecomputationView.Show(new(terminal), again);
        }

        return ExitCode.Ok;
    }

    /// <exception cref="UsageException">The job of the quote cannot be priced at its date.</exception>
    private static Recomputation Again(HomeEstimator estimator, KeptQuote kept, string file)
    {
        try
        {
            return estimator.Recompute(kept);
        }
        catch (EstimateException refused)
        {
            IEnumerable<string> errors = refused.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => $"{issue.Path}: {issue.Message}");
            throw new UsageException($"'{file}': the job cannot be priced with this book. {string.Join('\n', errors)}");
        }
    }
}
