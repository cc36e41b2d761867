using Estimator;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>Today, this week, what waits for whom, what the owner decides.</summary>
internal static class AgendaSections
{
    private const int Most = 12;
    private static readonly string[] StepHeadings = ["Job", "Step", "Who", "Begins", "Ends"];

    public static IEnumerable<Section> Of(Agenda agenda)
    {
        if (!agenda.HasDates)
        {
            return [];
        }

        string week = $"This week, until {WorkDays.Text(agenda.Date.AddDays(6))}";
        return
        [
            Section.Of($"Today, {WorkDays.Text(agenda.Date)}", Today(agenda)),
            Section.Of("Should be over", Grid.Of(StepHeadings, agenda.Late.Select(Row), Most)),
            Section.Of(week, Grid.Of(StepHeadings, agenda.ThisWeek.Select(Row), Most)),
            Section.Of("What waits for whom", Waiting(agenda)),
            Section.Of("What the owner decides", Decisions(agenda)),
        ];
    }

    private static IEnumerable<ReportPart> Today(Agenda agenda) =>
        agenda.Today.Count == 0 ? [new Sentence("Nothing is planned for this day.")] : Grid.Of(StepHeadings, agenda.Today.Select(Row), Most);

    private static string[] Row(ProjectStep step) => [step.Job, NameOf(step), step.Trade, WorkDays.Text(step.Date!.Value), WorkDays.Text(step.LastDate!.Value)];

    private static IEnumerable<ReportPart> Waiting(Agenda agenda) => Grid.Of(
        ["Who", "Has still to do", "Before", "Which begins"],
        [
            .. agenda.WaitingJobs.Select(pair => (string[])[pair.For.Trade, $"{pair.For.Id}: all", $"{pair.Job.Id}: on site", WorkDays.Text(pair.Job.SiteDate!.Value)]),
            .. agenda.Waiting.GroupBy(pair => pair.For).OrderBy(group => group.Min(pair => pair.Step.Day)).Select(group => (string[])[
                group.Key.Trade,
                $"{group.Key.Job}: {NameOf(group.Key)}",
                string.Join(", ", group.Select(pair => NameOf(pair.Step)).Distinct().Take(3)) + (group.Count() > 3 ? ", …" : ""),
                WorkDays.Text(group.Min(pair => pair.Step.Date)!.Value)]),
        ],
        Most);

    private static IEnumerable<ReportPart> Decisions(Agenda agenda) => Grid.Of(
        ["Due", "Job", "What", "When"],
        agenda.Decisions.Select(step => (string[])[WorkDays.Text(step.DueDate!.Value), step.Job, NameOf(step), When(step, agenda)]),
        Most);

    private static string When(ProjectStep step, Agenda agenda) => (step.DueDate!.Value.DayNumber - agenda.Date.DayNumber) switch
    {
        < 0 and var days => $"{Numbers.Count(-days, "day", "days")} late",
        0 => "today",
        var days => $"in {Numbers.Count(days, "day", "days")}",
    };

    private static string NameOf(ProjectStep step) => step.Room is { } room ? $"{step.Name}, {room}" : step.Name;
}
