using System.CommandLine;
using System.Globalization;
using Estimator;
using QuoteConsole.Jobs;
using QuoteConsole.Options;

namespace QuoteConsole.Commands;

/// <summary>The options that make a program of a table of homes: the same job in each, and the crews for all.</summary>
internal sealed class HomesProgram
{
    private const int MostErrors = 20;
    private const int LongestName = 59;
    private readonly Option<string?> _template = new("--template") { Description = "Of a table: the job that is done in every home, as JSON; painting the outside if left out", HelpName = "job.json" };
    private readonly Option<string[]> _crews = new("--crews")
    {
        Description = "Of a table: how many crews there are, of painters, or of another trade as roofing=3; each home its own if left out",
        HelpName = "number",
    };

    private readonly Option<int?> _crewSize = new("--crew-size") { Description = "Of a table: people in a crew; the price book's if left out", HelpName = "people" };
    private readonly Option<string?> _start = new("--start") { Description = "Of a table: the first day, 2026-05-04", HelpName = "date" };
    private readonly Option<decimal?> _budget = AmountOption.Of("--yearly-budget", "Of a table: what may be spent in a calendar year", "amount");

    private IReadOnlyList<Option> All => [_template, _crews, _crewSize, _start, _budget];

    public void AddTo(Command command)
    {
        foreach (Option option in All)
        {
            command.Add(option);
        }
    }

    public string? TemplateOf(ParseResult command) => command.GetValue(_template);

    /// <summary>Whether the file is a table of homes.</summary>
    /// <exception cref="UsageException">It is not, and an option is only for tables.</exception>
    public bool IsTable(ParseResult command, string file)
    {
        bool isTable = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || (file == "-" && command.GetResult(_template) is not null);
        return isTable || All.FirstOrDefault(option => command.GetResult(option) is { Implicit: false }) is not { } option
            ? isTable
            : throw new UsageException($"{option.Name} is for tables of homes, whose names end in .csv; a program as JSON says it itself.");
    }

    /// <summary>One project a row; null where rows are wrong, which is said on standard error.</summary>
    /// <exception cref="UsageException">The file is no table of homes, or an option cannot be understood.</exception>
    public ProgramOfWork? Read(ParseResult command, string file, Terminal terminal, HomeEstimator estimator, List<Issue> errors)
    {
        DateOnly? start = ReportDate.Of(command.GetValue(_start), _start.Name);
        TradeCrews[] crews = [.. (command.GetValue(_crews) ?? []).Select(text => CrewsOf(text) with { CrewSize = command.GetValue(_crewSize) })];
        Job? template = command.GetValue(_template) is { } of ? JobFile.Read(terminal, of, "", estimator, errors) : new ExteriorPainting();
        if (errors.Count > 0 || template is null)
        {
            return null;
        }

        HomeJobs homes = new(estimator, template);
        using TextReader reader = InputFile.OpenText(file, terminal);
        IReadOnlyList<(string Id, Job Job)> jobs = homes.Read(reader, errors);
        foreach (Issue error in errors.Take(MostErrors))
        {
            terminal.Error.WriteLine($"{JobFile.NameOf(file)}: {error.Path}: {error.Message}");
        }

        if (homes.Wrong > MostErrors)
        {
            terminal.Error.WriteLine($"And {Numbers.Whole(homes.Wrong - MostErrors)} rows more.");
        }

        return errors.Count > 0 ? null : new()
        {
            Id = file == "-" ? "Homes" : Excerpt.Of(Path.GetFileNameWithoutExtension(file), LongestName),
            Projects = [.. jobs.Select(job => new Project { Id = job.Id, Jobs = [new() { Id = homes.Name, Job = job.Job }] })],
            Start = start,
            Crews = crews.Length == 0 ? null : crews,
            YearlyBudget = command.GetValue(_budget),
        };
    }

    /// <summary>Crews as <c>8</c> or <c>roofing=3</c>.</summary>
    private TradeCrews CrewsOf(string text)
    {
        int at = text.IndexOf('=', StringComparison.Ordinal);
        return int.TryParse(text[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int crews) && at != 0
            ? new() { Trade = at < 0 ? "painting" : text[..at], Crews = crews }
            : throw new UsageException($"{_crews.Name} {Excerpt.Of(text)}: give how many crews there are, as 8 or roofing=3.");
    }
}
