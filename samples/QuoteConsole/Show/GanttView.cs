using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>A plan as a drawing: a bar for each step over the working days, a painting's by room, a project's by phase.</summary>
internal static class GanttView
{
    private const int LeastBars = 20;
    private const int LongProject = 30;
    private const int DaysInWeek = 5;

    public static void Show(Page page, Estimate estimate)
    {
        page.Heading("In what order it is done");
        Plan plan = estimate.Plan;
        GanttText text = GanttText.Of(plan, page.IsScreen);
        int days = Math.Max((int)plan.WorkingDays.Likely, plan.Steps.Max(step => step.LastDay));
        int name = Math.Min(text.LongestName, plan.Steps.Max(step => step.Name.Length));
        int room = page.Width - name - text.BesideWidth - page.Beside(columns: 4, letters: "100.".Length);
        bool inWeeks = text.MayCountWeeks && days > LongProject;
        Timeline timeline = new(days, Math.Max(LeastBars, room), inWeeks ? DaysInWeek : 1);
        Table table = page.NewTable(">", "Step", text.BesideHeading, "|" + timeline.Ruler());
        foreach (WorkGroup<PlanStep> group in text.Groups)
        {
            if (text.Groups.Count > 1 || text.MayCountWeeks)
            {
                Page.Group(table, "", group.Name);
            }

            foreach (PlanStep step in group.Items)
            {
                string order = step.Order.ToString(CultureInfo.InvariantCulture) + ".";
                Page.Row(table, order, Cut(step.Name, text.LongestName), text.Beside(step), Bar(step, timeline, days, page.IsScreen));
            }
        }

        page.Table(table);
        page.Paragraph($"{(inWeeks ? "Weeks of five working days" : "Working days")} from left to right: {text.Legend}.");
        page.Paragraph(Finish(estimate, text.With));
    }

    /// <summary>A step's bar: work, or a mark where nobody works at it; in a project then the wait after it and the days it may be late.</summary>
    public static string Bar(PlanStep step, Timeline timeline, int days, bool screen)
    {
        string bar = step.Hours > 0 ? timeline.Bar(step.Day, step.LastDay, GanttText.Work(step, screen)) : timeline.Mark(step.Day, GanttText.Moment(step, screen));
        if (step.Timing is not { } project)
        {
            return bar;
        }

        int lastWait = Math.Min(days, step.LastDay + (int)Math.Floor(project.WaitDays));
        int lastSpare = Math.Min(days, lastWait + Math.Max(0, project.LatestDay - step.Day));
        bar = lastWait > step.LastDay ? Longer(bar, timeline, lastWait, screen ? '·' : '.') : bar;
        return lastSpare > lastWait ? Longer(bar, timeline, lastSpare, screen ? '─' : '-') : bar;
    }

    /// <summary>A bar that goes on in another letter through a day.</summary>
    private static string Longer(string bar, Timeline timeline, int day, char letter) => bar.PadRight(timeline.Bar(day, day, letter).Length, letter);

    private static string Cut(string name, int longest) => name.Length <= longest ? name : name[..(longest - 1)] + "…";

    private static string Finish(Estimate estimate, string with)
    {
        DayRange days = estimate.Plan.WorkingDays;
        string range = days.Low == days.High ? "" : string.Create(
            CultureInfo.InvariantCulture, $"; {days.Low} to {days.High} on {Rounded.Percent(estimate.Total.Confidence)} of such jobs");
        string about = days.Likely == 1 ? "One working day" : string.Create(CultureInfo.InvariantCulture, $"About {days.Likely} working days");
        string dates = estimate.Plan is { Start: { } start, Finish: { } finish, EarliestFinish: { } early, LatestFinish: { } late }
            ? $" From {WorkDays.Text(start)} to {WorkDays.Text(finish)}" + (early == late ? "." : $", or the end between {WorkDays.Text(early)} and {WorkDays.Text(late)}.")
            : "";
        return $"{about}{with}{range}.{DaysText.Site(estimate.Plan)}{dates}";
    }
}
