using System.CommandLine;
using Estimator;
using QuoteConsole.Jobs;
using QuoteConsole.Options;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary>What commands about bids have in common: one job, from a file or from the options of its kind, and an answer as a page or as JSON.</summary>
/// <param name="name">The command.</param>
/// <param name="terminal">Where it reads and writes.</param>
/// <param name="answer">Answers a job that was read: shows it, or returns it as JSON.</param>
internal sealed class BidCommand(string name, Terminal terminal, Func<ParseResult, Job, HomeEstimator, bool, string?> answer)
{
    private static readonly (string Name, JobOptions Options)[] Kinds =
        [("exterior", ExteriorOptions.Set), ("interior", InteriorOptions.Set), ("remodel", RemodelOptions.Set)];

    private readonly Argument<string?> _file = new("job.json")
    {
        Description = "A file with the job as JSON; - for standard input. Or name its kind and give its options: exterior, interior, remodel",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _book = Book.Option();
    private readonly Option<bool> _json = new("--json") { Description = "Write the answer as one line of JSON" };

    /// <param name="help">What it does.</param>
    /// <param name="examples">Examples.</param>
    /// <param name="own">Options and arguments of its own.</param>
    public Command Of(string help, string examples, params Symbol[] own)
    {
        ExplainedCommand command = new(name, help, examples);
        command.Add(_file);
        Add(command, own);
        command.SetAction(parsed => Run(parsed, null));
        foreach ((string kind, JobOptions options) in Kinds)
        {
            Command ofKind = new(kind, $"The same for a job given by the options of {kind}");
            options.AddTo(ofKind);
            Add(ofKind, own);
            ofKind.SetAction(parsed => Run(parsed, options));
            command.Add(ofKind);
        }

        return command;
    }

    private void Add(Command command, Symbol[] own)
    {
        foreach (Option option in own.OfType<Option>())
        {
            command.Add(option);
        }

        command.Add(_book);
        command.Add(_json);
    }

    private int Run(ParseResult command, JobOptions? options)
    {
        HomeEstimator estimator = Book.Estimator(command.GetValue(_book));
        bool json = command.GetValue(_json);
        List<Issue> issues = [];
        Job? job = options is null ? OfFile(command, estimator, issues) : OfOptions(command, options, estimator, issues);
        if (issues.Count > 0)
        {
            terminal.Out.Write(json ? EstimatorJson.WriteIssues(issues) + "\n" : "");
            return ExitCode.BadUsage;
        }

        try
        {
            if (answer(command, job!, estimator, json) is { } text)
            {
                terminal.Out.Write(text + "\n");
            }
        }
        catch (EstimateException refused)
        {
            throw new UsageException(string.Join('\n', refused.Issues.Select(issue => issue.ToString())));
        }

        return ExitCode.Ok;
    }

    private Job? OfFile(ParseResult command, HomeEstimator estimator, List<Issue> issues)
    {
        string file = command.GetValue(_file) ?? throw new UsageException($"Give a file with the job, or its kind and options: {name} --help");
        return JobFile.Read(terminal, file, "", estimator, issues);
    }

    private Job? OfOptions(ParseResult command, JobOptions options, HomeEstimator estimator, List<Issue> issues)
    {
        options.CheckUnits(command, estimator.PriceBook);
        Job? job = options.TryRead(command, out Job? read, out IReadOnlyList<Issue> all) ? read! with { AsOf = read.AsOf ?? terminal.Today } : null;
        issues.AddRange((job is null ? all : estimator.Validate(job)).Where(issue => issue.Severity == Severity.Error));
        issues.ForEach(issue => terminal.Error.WriteLine($"{options.Given(command, issue)}: {issue.Message}"));
        return job;
    }
}
