using System.CommandLine;
using Estimator;
using QuoteConsole.Options;
using QuoteConsole.Show;
using QuoteShared.Files;

namespace QuoteConsole.Commands;

/// <summary>What <c>exterior</c>, <c>interior</c> and <c>remodel</c> have in common: one job from options, shown in one of several ways.</summary>
internal sealed class SingleJobCommand(string name, JobOptions options, Terminal terminal)
{
    private readonly Option<string?> _book = Book.Option();
    private readonly Option<string?> _keep = new("--keep") { Description = "Also write the quote to a file, to compute it again at any time (see recompute)", HelpName = "quote.json" };
    private readonly ViewOptions _view = new(options == ExteriorOptions.Set ? EstimateDetails.All : EstimateDetails.Summary);

    /// <param name="help">What it does.</param>
    /// <param name="more">Examples, and what its values look like.</param>
    public Command Of(string help, Func<string> more)
    {
        ExplainedCommand command = new(name, help, more);
        options.AddTo(command);
        command.Add(_book);
        command.Add(_keep);
        _view.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult command)
    {
        HomeEstimator estimator = Book.Estimator(command.GetValue(_book));
        options.CheckUnits(command, estimator.PriceBook);
        if (!options.TryRead(command, out Job? job, out IReadOnlyList<Issue> issues))
        {
            return Refuse(command, issues);
        }

        job = job! with { AsOf = job.AsOf ?? terminal.Today };
        issues = estimator.Validate(job);
        if (issues.Any(issue => issue.Severity == Severity.Error))
        {
            return Refuse(command, issues);
        }

        Keep(command, job, estimator);
        _view.Show(command, job, estimator, terminal);
        return ExitCode.Ok;
    }

    private void Keep(ParseResult command, Job job, HomeEstimator estimator)
    {
        if (command.GetValue(_keep) is { } path)
        {
            new FilesOfRun(command.GetValue(_book)).AddOutput("--keep", path);
            using NewFile file = new(path);
            file.Open().Write(EstimatorJson.WriteKeptQuote(estimator.Keep(job)) + "\n");
            file.Publish();
        }
    }

    private int Refuse(ParseResult command, IReadOnlyList<Issue> issues)
    {
        if (_view.InJson(command))
        {
            terminal.Out.Write(EstimatorJson.WriteIssues(issues) + "\n");
        }

        foreach (Issue issue in issues.Where(issue => issue.Severity == Severity.Error))
        {
            terminal.Error.WriteLine($"{options.Given(command, issue)}: {WithoutJson(issue.Message)}");
        }

        terminal.Error.WriteLine($"All that is accepted: {name} --help");
        return ExitCode.BadUsage;
    }

    /// <summary>A message without its advice on the quotes of JSON, which a command line has not.</summary>
    private static string WithoutJson(string message) => message
        .Replace(", without quotes", "", StringComparison.Ordinal)
        .Replace(" in quotes", "", StringComparison.Ordinal)
        .Replace(", in quotes", "", StringComparison.Ordinal);
}
