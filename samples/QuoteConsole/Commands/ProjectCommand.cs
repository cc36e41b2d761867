using System.CommandLine;
using Estimator;
using QuoteConsole.Calendars;
using QuoteConsole.Jobs;
using QuoteConsole.Reports.OfProjects;
using QuoteShared.Files;

namespace QuoteConsole.Commands;

/// <summary><c>project</c>: several jobs of one property, as the one who looks after them sees them.</summary>
internal sealed class ProjectCommand(Terminal terminal)
{
    private const string Examples =
        """
        Examples:
          project samples/QuoteConsole/data/project.json
          project samples/QuoteConsole/data/project.json --date 2026-06-15 --html project.html --ics project.ics
          project wanted.json --baseline agreed.json
        """;

    private readonly Argument<string> _file = new("project.json") { Description = "A file with the project as JSON (see schema --of project); - for standard input" };
    private readonly Option<string?> _date = ReportDate.Option();
    private readonly Option<bool> _steps = new("--steps") { Description = "Give each step a line in the schedule" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "Also write the project with this estimate as its baseline, to be kept once it is agreed", HelpName = "agreed.json" };
    private readonly Option<string?> _book = Book.Option();
    private readonly ReportFiles _files = new();

    public static Command Of(Terminal terminal) => new ProjectCommand(terminal).Command();

    private ExplainedCommand Command()
    {
        ExplainedCommand command = new(
            "project",
            $"Estimates several jobs of one property together: today and this week, how it stands, schedule, budget, risks, cash.\n{ExitCode.Help}",
            Examples)
        {
            _file, _date, _steps, _baseline,
        };
        _files.AddTo(command);
        command.Add(_book);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult command)
    {
        string file = command.GetValue(_file)!;
        FilesOfRun files = new(file, command.GetValue(_book));
        _files.Check(command, files);
        files.AddOutput(_baseline.Name, command.GetValue(_baseline));
        DateOnly? asked = ReportDate.Of(command.GetValue(_date));
        HomeEstimator estimator = Book.Estimator(command.GetValue(_book));
        List<Issue> errors = [];
        (Project? project, ProjectEstimate? estimate) = ManyJobsFile.Read<Project, ProjectEstimate>(terminal, file, EstimatorJson.TryReadProject, estimator.TryEstimate, errors);
        if (project is null || estimate is null)
        {
            return _files.Refuse(command, terminal, errors);
        }

        Keep(command, project, estimate);
        DateOnly date = asked ?? project.Progress?.Date ?? terminal.Today ?? estimate.Start ?? default;
        Report report = ProjectView.Of(project, estimate, date, command.GetValue(_steps));
        _files.Write(command, () => report, project.Progress?.Date ?? estimate.Start, () => ScheduleEvents.Of(estimate));
        return _files.Show(command, terminal, () => report, () => EstimatorJson.WriteProjectEstimate(estimate));
    }

    /// <summary>Writes the project with its baseline; one that has a baseline keeps it.</summary>
    private void Keep(ParseResult command, Project project, ProjectEstimate estimate)
    {
        if (command.GetValue(_baseline) is not { } path)
        {
            return;
        }

        if (project.Baseline is not null)
        {
            throw new UsageException($"{_baseline.Name}: the project has a baseline, and what was agreed stays. Take 'baseline' out of the file to agree on a new one.");
        }

        ReportFiles.Write(path, () => EstimatorJson.WriteProject(project with { Baseline = estimate.Baseline }) + "\n");
    }
}
