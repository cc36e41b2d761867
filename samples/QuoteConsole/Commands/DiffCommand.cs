using System.CommandLine;
using Estimator;
using QuoteConsole.Jobs;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary><c>diff</c>: the change order between two jobs of one kind.</summary>
internal static class DiffCommand
{
    private const string Examples =
        """
        Examples:
          diff agreed.json wanted.json
          diff agreed.json - --json < wanted.json
        """;

    public static Command Of(Terminal terminal)
    {
        Argument<string> before = new("before.json") { Description = "A file with the job as it was agreed; - for standard input" };
        Argument<string> after = new("after.json") { Description = "A file with the job as it is wanted now; - for standard input" };
        Option<string?> book = Book.Option();
        Option<bool> json = new("--json") { Description = "Write the change order as one line of JSON" };
        ExplainedCommand command = new(
            "diff",
            "Shows what changes when one job becomes another, line by line: a change order. Both are JSON (see the schema command) and of one kind.",
            Examples)
        {
            before, after, book, json,
        };
        command.SetAction(parsed =>
        {
            HomeEstimator estimator = Book.Estimator(parsed.GetValue(book));
            JobPair pair = new(terminal, parsed.GetValue(before)!, parsed.GetValue(after)!);
            return Run(pair, estimator, terminal, parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(JobPair pair, HomeEstimator estimator, Terminal terminal, bool json)
    {
        if (!pair.TryRead(estimator, out IReadOnlyList<Issue> issues))
        {
            if (json)
            {
                terminal.Out.Write(EstimatorJson.WriteIssues(issues) + "\n");
            }

            return ExitCode.BadUsage;
        }

        pair.RequireOneKind();
        ChangeOrder order = estimator.Change(pair.Before!, pair.After!);
        if (json)
        {
            terminal.Out.Write(EstimatorJson.WriteChangeOrder(order) + "\n");
        }
        else
        {
            ChangeView.Show(new(terminal), pair.Before!, pair.After!, order);
        }

        return ExitCode.Ok;
    }
}
