using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>A plan as a drawing: a bar for each step over the working days, room by room.</summary>
internal static class GanttView
{
    private const int LongestName = 44;
    private const int LeastBars = 20;

    public static void Show(Page page, Estimate estimate)
    {
        page.Heading("In what order it is done");
        Plan plan = estimate.Plan;
        int longest = Math.Min(LongestName, plan.Steps.Max(step => step.Name.Length));
        int days = Math.Max(plan.WorkingDays.Likely, plan.Steps.Max(step => step.LastDay));
        Timeline timeline = new(days, Math.Max(LeastBars, page.Width - longest - page.Beside(columns: 4, letters: "100.".Length + "< 0.5".Length)));
        Table table = page.NewTable(">", "Step", ">Hours", "|" + timeline.Ruler());
        IReadOnlyList<WorkGroup<PlanStep>> groups = WorkGroup.Of(plan.Steps);
        foreach (WorkGroup<PlanStep> group in groups)
        {
            if (groups.Count > 1)
            {
                Page.Group(table, "", group.Name);
            }

            foreach (PlanStep step in group.Items)
            {
                Page.Row(table, Order(step), Cut(step.Name), Rounded.Hours(step.Hours), Bar(step, timeline, page.IsScreen));
            }
        }

        page.Table(table);
        page.Paragraph(Legend(plan, page.IsScreen));
        page.Paragraph(Days(estimate));
    }

    /// <summary>A step's bar; a mark where nobody works at it.</summary>
    public static string Bar(PlanStep step, Timeline timeline, bool screen) => step.Hours > 0
        ? timeline.Bar(step.Day, step.LastDay, Letter(step.Phase, screen))
        : timeline.Mark(step.Day, screen ? '◆' : 'o');

    private static string Order(PlanStep step) => step.Order.ToString(CultureInfo.InvariantCulture) + ".";

    private static string Cut(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";

    private static char Letter(Phase phase, bool screen) => phase switch
    {
        Phase.Ready => screen ? '░' : '.',
        Phase.Prepare => screen ? '▒' : '=',
        Phase.Finish => screen ? '▓' : '+',
        _ => screen ? '█' : '#',
    };

    private static string Legend(Plan plan, bool screen)
    {
        string phases = string.Join(", ", plan.Steps.Where(step => step.Hours > 0).Select(step => step.Phase).Distinct()
            .Select(phase => $"{Letter(phase, screen)} {(phase == Phase.Ready ? "get ready" : phase.ToString().ToLowerInvariant())}"));
        string marks = plan.Steps.Any(step => step.Hours == 0) ? $"{(screen ? '◆' : 'o')} choose, check or wait" : "";
        return $"Working days from left to right: {string.Join(", ", new[] { phases, marks }.Where(text => text.Length > 0))}.";
    }

    private static string Days(Estimate estimate)
    {
        (DayRange days, int crew) = (estimate.Plan.WorkingDays, estimate.Plan.Crew);
        string who = crew == 1 ? "one person" : string.Create(CultureInfo.InvariantCulture, $"a crew of {crew}");
        string working = days.Likely == 1 ? "One working day" : string.Create(CultureInfo.InvariantCulture, $"About {days.Likely} working days");
        string range = days.Low == days.High ? "" : string.Create(
            CultureInfo.InvariantCulture, $"; {days.Low} to {days.High} on {Rounded.Percent(estimate.Total.Confidence)} of such jobs");
        return $"{working} for {who}, drying included{range}.";
    }
}
