using System.CommandLine;
using Estimator;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary><c>exterior</c>: one house from options.</summary>
internal static class ExteriorCommand
{
    public static Command Of(Terminal terminal)
    {
        Option<string?> book = Book.Option();
        Option<bool> json = new("--json") { Description = "Write the estimate as one line of JSON" };
        Command command = new("exterior", "Estimates painting the outside of one house. Leave out what you do not know.");
        foreach (ExteriorOption option in ExteriorOption.All)
        {
            command.Add(option.Parsed);
        }

        command.Add(book);
        command.Add(json);
        command.SetAction(parsed => Run(parsed, Book.Estimator(parsed.GetValue(book)), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(ParseResult command, HomeEstimator estimator, bool json, Terminal terminal)
    {
        Estimate? estimate = null;
        if (!EstimatorJson.TryReadJob(ExteriorOption.Job(command), out Job? job, out IReadOnlyList<Issue> issues)
            || !estimator.TryEstimate(job, out estimate, out issues))
        {
            return Refuse(command, issues, json, terminal);
        }

        if (json)
        {
            terminal.Out.Write(EstimatorJson.WriteEstimate(estimate) + "\n");
        }
        else
        {
            EstimatePage.Show(new Page(terminal), job, estimate);
        }

        return ExitCode.Ok;
    }

    private static int Refuse(ParseResult command, IReadOnlyList<Issue> issues, bool json, Terminal terminal)
    {
        if (json)
        {
            terminal.Out.Write(EstimatorJson.WriteIssues(issues) + "\n");
        }

        foreach (Issue issue in issues.Where(issue => issue.Severity == Severity.Error))
        {
            terminal.Error.WriteLine($"{Given(command, issue)}: {issue.Message}");
        }

        terminal.Error.WriteLine("All that is accepted: exterior --help");
        return ExitCode.BadUsage;
    }

    /// <summary>The option an issue is about, with its value where the message does not repeat it.</summary>
    private static string Given(ParseResult command, Issue issue)
    {
        if (ExteriorOption.ForPath(issue.Path) is not { } option)
        {
            return issue.Path;
        }

        string value = command.GetValue(option.Parsed) ?? "";
        return issue.Message.Contains(value, StringComparison.Ordinal) ? option.Name : $"{option.Name} {Excerpt.Of(value)}";
    }
}
