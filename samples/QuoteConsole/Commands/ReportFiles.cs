using System.CommandLine;
using Estimator;
using QuoteConsole.Calendars;
using QuoteShared.Files;

namespace QuoteConsole.Commands;

/// <summary>Where a report goes: to the terminal in words or as JSON, and besides to a page and a calendar.</summary>
internal sealed class ReportFiles
{
    private readonly Option<string?> _page = new("--html") { Description = "Also write it as one page with pictures, to look at or to print", HelpName = "page.html" };
    private readonly Option<string?> _calendar = new("--ics") { Description = "Also write its days as an iCalendar file: work on site, decisions, payments", HelpName = "days.ics" };
    private readonly Option<bool> _json = new("--json") { Description = "Write the estimate as one line of JSON" };

    public void AddTo(Command command)
    {
        command.Add(_page);
        command.Add(_calendar);
        command.Add(_json);
    }

    /// <summary>What cannot be estimated: the errors are told already, and are JSON where that is wanted.</summary>
    public int Refuse(ParseResult command, Terminal terminal, IReadOnlyList<Issue> errors)
    {
        terminal.Out.Write(command.GetValue(_json) ? EstimatorJson.WriteIssues(errors) + "\n" : "");
        return ExitCode.BadUsage;
    }

    /// <summary>Shows a report on the terminal, or the estimate as JSON.</summary>
    public int Show(ParseResult command, Terminal terminal, Func<Report> report, Func<string> json)
    {
        if (command.GetValue(_json))
        {
            terminal.Out.Write(json() + "\n");
        }
        else
        {
            report().Show(new(terminal));
        }

        return ExitCode.Ok;
    }

    /// <summary>Refuses files that cannot be written, before anything is priced.</summary>
    /// <param name="command">The command line.</param>
    /// <param name="files">The files of the run.</param>
    /// <exception cref="UsageException">One cannot, or is one of the other files of the run.</exception>
    public void Check(ParseResult command, FilesOfRun files)
    {
        foreach (Option<string?> option in (Option<string?>[])[_page, _calendar])
        {
            files.AddOutput(option.Name, command.GetValue(option));
        }
    }

    /// <param name="command">The command line.</param>
    /// <param name="report">Makes the report.</param>
    /// <param name="stamp">The day the schedule is of; null without dates.</param>
    /// <param name="events">Makes the events.</param>
    /// <exception cref="UsageException">There are no dates for a calendar.</exception>
    public void Write(ParseResult command, Func<Report> report, DateOnly? stamp, Func<IEnumerable<DayEvent>> events)
    {
        string? calendar = command.GetValue(_calendar);
        if (calendar is not null && stamp is null)
        {
            throw new UsageException($"{_calendar.Name}: there are working days and no dates: give a 'start'.");
        }

        Report? made = command.GetValue(_page) is null ? null : report();
        Write(command.GetValue(_page), () => HtmlPage.Of(made!));
        Write(calendar, () => CalendarText.Of(made?.Title ?? report().Title, stamp!.Value, events()));
    }

    /// <summary>Writes a text file, whole or not at all.</summary>
    public static void Write(string? path, Func<string> text)
    {
        if (path is not null)
        {
            using NewFile file = new(path);
            file.Open().Write(text());
            file.Publish();
        }
    }
}
