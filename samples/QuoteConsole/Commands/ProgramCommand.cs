using System.CommandLine;
using Estimator;
using QuoteConsole.Calendars;
using QuoteConsole.Jobs;
using QuoteConsole.Reports.OfPrograms;

namespace QuoteConsole.Commands;

/// <summary><c>program</c>: projects of many properties, as the one who looks after all of them sees them.</summary>
internal sealed class ProgramCommand(Terminal terminal)
{
    private const string Examples =
        """
        Examples:
          program samples/QuoteConsole/data/program.json --html program.html
          program samples/QuoteConsole/data/homes-2k.csv --crews 8 --start 2026-05-04
          program homes.csv --template job.json --crews roofing=3 --start 2026-05-04 --yearly-budget 4000000
        """;

    private readonly Argument<string> _file = new("program.json")
    {
        Description = "A file with the program as JSON (see schema --of program), or a table of homes that ends in .csv; - for standard input",
    };

    private readonly HomesProgram _homes = new();
    private readonly Option<string?> _date = ReportDate.Option();
    private readonly Option<bool> _all = new("--all") { Description = "List all projects, exceptions and parts, however many there are" };
    private readonly Option<string?> _book = Book.Option();
    private readonly ReportFiles _files = new();

    public static Command Of(Terminal terminal) => new ProgramCommand(terminal).Command();

    private ExplainedCommand Command()
    {
        ExplainedCommand command = new(
            "program",
            $"Estimates the projects of many properties together: what is out of tolerance, totals with their range, crews, cash, years.\n{ExitCode.Help}",
            Examples)
        {
            _file, _date, _all,
        };
        _homes.AddTo(command);
        _files.AddTo(command);
        command.Add(_book);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult command)
    {
        string file = command.GetValue(_file)!;
        _files.Check(command, new(file, command.GetValue(_book), _homes.TemplateOf(command)));
        DateOnly? asked = ReportDate.Of(command.GetValue(_date));
        HomeEstimator estimator = Book.Estimator(command.GetValue(_book));
        List<Issue> errors = [];
        (ProgramOfWork? program, ProgramEstimate? estimate) = EstimateOf(command, file, estimator, errors);
        if (program is null || estimate is null)
        {
            return _files.Refuse(command, terminal, errors);
        }

        DateOnly date = asked ?? program.Projects.Max(project => project.Progress?.Date) ?? terminal.Today ?? estimate.Start ?? default;
        Report Report() => ProgramView.Of(estimate, date, command.GetValue(_all));
        _files.Write(command, Report, estimate.Start, () => ScheduleEvents.Of(estimate));
        return _files.Show(command, terminal, Report, () => EstimatorJson.WriteProgramEstimate(estimate));
    }

    private (ProgramOfWork? Program, ProgramEstimate? Estimate) EstimateOf(ParseResult command, string file, HomeEstimator estimator, List<Issue> errors)
    {
        if (!_homes.IsTable(command, file))
        {
            return ManyJobsFile.Read<ProgramOfWork, ProgramEstimate>(terminal, file, EstimatorJson.TryReadProgram, estimator.TryEstimate, errors);
        }

        if (_homes.Read(command, file, terminal, estimator, errors) is not { } program)
        {
            return default;
        }

        estimator.TryEstimate(program, out ProgramEstimate? estimate, out IReadOnlyList<Issue> issues);
        ManyJobsFile.Report(terminal, JobFile.NameOf(file), issues, errors);
        return (program, estimate);
    }
}
