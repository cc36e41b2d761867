using System.Globalization;
using Estimator;
using QuoteConsole.Pictures;
using Spectre.Console;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>The jobs over the days, as letters or as a picture, and each step of them if somebody asks.</summary>
internal static class ScheduleSection
{
    private const int LeastBars = 20;
    private const int LongProject = 30;
    private const int DaysInWeek = 5;
    private const int LongestName = 34;

    public static Section Of(ProjectEstimate estimate, Agenda agenda, bool withSteps) => Section.Of(
        "Schedule",
        [
            estimate.Start is null ? null : new Illustration(
                GanttPicture.Of(JobSpan.All(estimate), agenda.Date),
                "Thin: choices, orders and waits. Bars: on site; the dark ones delay the end if they are late, a thin line is how late the others may be. Upright: the day of this report."),
            new Drawing(page => Draw(page, estimate, withSteps)),
            .. Grid.Of(
                ["Job", "On site", "Until", ">May be late by", "Comes after"],
                estimate.Jobs.OrderBy(job => job.SiteDay).Select(job => (string[])[
                    job.Id,
                    WorkDays.Text(job.SiteDay, job.SiteDate),
                    WorkDays.Text(job.LastDay, job.LastDate),
                    job.IsCritical ? "0 days" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(job.FloatDays):0} days"),
                    string.Join(", ", job.After.Select(link => link.Job))])),
            .. estimate.Jobs.SelectMany(job => job.After.Where(link => link.Why is not null).Select(link => new Sentence($"{job.Id} after {link.Job}: {link.Why}"))),
        ]);

    private static void Draw(Page page, ProjectEstimate estimate, bool withSteps)
    {
        int days = estimate.Jobs.Max(job => job.LastDay);
        int name = Math.Min(LongestName, withSteps ? LongestName : estimate.Jobs.Max(job => job.Id.Length));
        bool inWeeks = days > LongProject;
        Timeline timeline = new(days, Math.Max(LeastBars, page.Width - name - page.Beside(columns: 2, letters: 0)), inWeeks ? DaysInWeek : 1);
        Table table = page.NewTable("Job", "|" + timeline.Ruler());
        foreach (ProjectJobEstimate job in estimate.Jobs.OrderBy(job => job.SiteDay))
        {
            Page.Row(table, Cut(job.Id), Bar(job, timeline, days, page.IsScreen));
            foreach (ProjectStep step in withSteps ? estimate.Steps.Where(step => step.Job == job.Id) : [])
            {
                Page.Row(table, Cut("  " + step.Name), step.Hours > 0 ? timeline.Bar(step.Day, step.LastDay, page.IsScreen ? '░' : '.') : timeline.Mark(step.Day, page.IsScreen ? '◇' : 'o'));
            }
        }

        page.Table(table);
        page.Paragraph($"{(inWeeks ? "Weeks of five working days" : "Working days")} from left to right: "
            + (page.IsScreen ? "█ delays the end if it is late, ▒ may be late by the days of ─, ░ is choices, orders and waits." : "# delays the end if it is late, = may be late by the days of -, . is choices, orders and waits."));
    }

    /// <summary>Getting ready, on site, and the days it may be late.</summary>
    private static string Bar(ProjectJobEstimate job, Timeline timeline, int days, bool screen)
    {
        (char ready, char site, char spare) = (screen ? '░' : '.', job.IsCritical ? screen ? '█' : '#' : screen ? '▒' : '=', screen ? '─' : '-');
        string before = job.SiteDay > job.FirstDay ? timeline.Bar(job.FirstDay, job.SiteDay - 1, ready) : "";
        string whole = timeline.Bar(job.SiteDay, job.LastDay, site);
        string bar = before + whole[Math.Min(before.Length, whole.Length)..];
        int latest = Math.Min(days, job.LastDay + (int)job.FloatDays);
        return latest > job.LastDay ? bar.PadRight(timeline.Bar(latest, latest, spare).Length, spare) : bar;
    }

    private static string Cut(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
}
