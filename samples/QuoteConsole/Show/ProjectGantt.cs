using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>A project of several trades as a drawing, phase by phase: bars, waits, spare days, and what delays the end.</summary>
internal static class ProjectGantt
{
    private const int LongestName = 38;
    private const int LeastBars = 20;
    private const int LongProject = 30;
    private const int DaysInWeek = 5;

    public static void Show(Page page, Estimate estimate)
    {
        page.Heading("In what order it is done");
        Plan plan = estimate.Plan;
        int name = Math.Min(LongestName, plan.Steps.Max(step => step.Name.Length));
        int trade = plan.Steps.Max(step => step.Trade?.Length ?? 0);
        int days = Math.Max(plan.WorkingDays.Likely, plan.Steps.Max(step => step.LastDay));
        int room = page.Width - name - trade - page.Beside(columns: 4, letters: "100.".Length);
        Timeline timeline = new(days, Math.Max(LeastBars, room), days > LongProject ? DaysInWeek : 1);
        Table table = page.NewTable(">", "Step", "Trade", "|" + timeline.Ruler());
        foreach (WorkGroup<PlanStep> phase in PhaseName.Groups(plan))
        {
            Page.Group(table, "", phase.Name);
            foreach (PlanStep step in phase.Items)
            {
                Page.Row(table, Order(step), Cut(step.Name), step.Trade ?? "", Bar(step, timeline, days, page.IsScreen));
            }
        }

        page.Table(table);
        page.Paragraph(Legend(days > LongProject, page.IsScreen));
        page.Paragraph(Finish(estimate));
    }

    /// <summary>A step's bar: work or a mark, then the wait after it, then the days it may be late.</summary>
    public static string Bar(PlanStep step, Timeline timeline, int days, bool screen)
    {
        int lastWait = Math.Min(days, step.LastDay + (int)Math.Floor(step.Project!.WaitDays));
        int lastSpare = Math.Min(days, lastWait + Math.Max(0, step.Project.LatestDay - step.Day));
        string bar = step.Hours > 0 ? timeline.Bar(step.Day, step.LastDay, Work(step, screen)) : timeline.Mark(step.Day, Moment(step, screen));
        bar = lastWait > step.LastDay ? Longer(bar, timeline, lastWait, screen ? '·' : '.') : bar;
        return lastSpare > lastWait ? Longer(bar, timeline, lastSpare, screen ? '─' : '-') : bar;
    }

    private static char Work(PlanStep step, bool screen) => step.Project!.IsCritical ? (screen ? '█' : '#') : screen ? '▒' : '=';

    private static char Moment(PlanStep step, bool screen) => step.Project!.IsCritical ? (screen ? '◆' : '*') : screen ? '◇' : 'o';

    /// <summary>A bar that goes on in another letter through a day.</summary>
    private static string Longer(string bar, Timeline timeline, int day, char letter) => bar.PadRight(timeline.Bar(day, day, letter).Length, letter);

    private static string Order(PlanStep step) => step.Order.ToString(CultureInfo.InvariantCulture) + ".";

    private static string Cut(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";

    private static string Legend(bool weeks, bool screen)
    {
        string scale = weeks ? "Weeks of five working days" : "Working days";
        return screen
            ? $"{scale} from left to right: █ and ◆ delay the end if they are late, ▒ and ◇ may be late by the days of ─; · is a wait."
            : $"{scale} from left to right: # and * delay the end if they are late, = and o may be late by the days of -; . is a wait.";
    }

    private static string Finish(Estimate estimate)
    {
        DayRange days = estimate.Plan.WorkingDays;
        string range = days.Low == days.High ? "" : string.Create(
            CultureInfo.InvariantCulture, $"; {days.Low} to {days.High} on {Rounded.Percent(estimate.Total.Confidence)} of such jobs");
        string about = days.Likely == 1 ? "One working day" : string.Create(CultureInfo.InvariantCulture, $"About {days.Likely} working days");
        string dates = estimate.Plan is { Start: { } start, Finish: { } finish, EarliestFinish: { } early, LatestFinish: { } late }
            ? $" From {WorkDays.Text(start)} to {WorkDays.Text(finish)}" + (early == late ? "." : $", or the end between {WorkDays.Text(early)} and {WorkDays.Text(late)}.")
            : "";
        return $"{about}, waits included{range}.{dates}";
    }
}
