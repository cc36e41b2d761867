using System.CommandLine;
using QuoteConsole.Calendars;
using QuoteShared.Files;

namespace QuoteConsole.Commands;

/// <summary>Files that a report is written to besides the terminal: a page and a calendar.</summary>
internal sealed class ReportFiles
{
    private readonly Option<string?> _page = new("--html") { Description = "Also write it as one page with pictures, to look at or to print", HelpName = "page.html" };
    private readonly Option<string?> _calendar = new("--ics") { Description = "Also write its days as an iCalendar file: work on site, decisions, payments", HelpName = "days.ics" };

    public void AddTo(Command command)
    {
        command.Add(_page);
        command.Add(_calendar);
    }

    /// <summary>Refuses files that cannot be written, before anything is priced.</summary>
    /// <exception cref="UsageException">One cannot, or is a file that is read.</exception>
    public void Check(ParseResult command, params string?[] inputs)
    {
        foreach (Option<string?> option in (Option<string?>[])[_page, _calendar])
        {
            if (command.GetValue(option) is { } path)
            {
                OutputFile.Check(option.Name, path, inputs);
            }
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
