using Estimator;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>What a project manager looks at day by day.</summary>
internal static class ProjectView
{
    /// <param name="project">The project as it was asked for.</param>
    /// <param name="estimate">What it comes to.</param>
    /// <param name="date">The day it is looked at.</param>
    /// <param name="withSteps">Whether each step has a line in the schedule.</param>
    public static Report Of(Project project, ProjectEstimate estimate, DateOnly date, bool withSteps)
    {
        Agenda agenda = new(project, estimate, date);
        return new(estimate.Id, Lead(project, estimate), Facts(estimate, agenda),
        [
            .. AgendaSections.Of(agenda),
            StandingSection.Of(project, estimate),
            ScheduleSection.Of(estimate, agenda, withSteps),
            BudgetSection.Of(estimate),
            RiskSection.Of(estimate),
            .. ChangeSections.Of(estimate),
            .. MoneySections.Of(estimate, date),
            Remarks.Of(estimate.Issues, path => Remarks.At(path, "jobs") is { } at ? estimate.Jobs[at].Id : null),
        ]);
    }

    private static string Lead(Project project, ProjectEstimate estimate)
    {
        string who = string.Concat(
            project.Manager is { } manager ? $", looked after by {manager}" : "", project.Team is { } team ? $", done by {team}" : "");
        string days = Numbers.Count((int)estimate.WorkingDays.Likely, "working day", "working days");
        string when = estimate is { Start: { } start, Finish: { } finish } ? $"{WorkDays.Text(start)} to {WorkDays.Text(finish)}, {days}" : $"{days}, no start given";
        return $"{Numbers.Count(estimate.Jobs.Count, "job", "jobs")}{who}. {when}.";
    }

    private static List<Fact> Facts(ProjectEstimate estimate, Agenda agenda)
    {
        List<Fact> facts = [new($"Budget with contingency, {estimate.Total.Currency}", Numbers.Whole(estimate.Total.Likely), $"{Numbers.Range(estimate.Total.Range)} in eight of ten")];
        if (estimate.Standing is { } standing)
        {
            ForecastCost? forecast = standing.Forecasts.FirstOrDefault(one => one.Method == Forecast.AtCostSoFar);
            facts.Add(new($"Done by {WorkDays.Text(standing.Date)}", Share(standing.Value.Earned, standing.Value.Budget), $"planned {Share(standing.Value.Planned, standing.Value.Budget)}, paid {Share(standing.Value.Actual, standing.Value.Budget)}"));
            facts.Add(new("Work, as it was agreed", Numbers.Whole(standing.Value.Budget), "without contingency"));
            facts.Add(new("Work, forecast at the cost so far", forecast is null ? "none yet" : Numbers.Whole(forecast.Likely), forecast is null ? "" : Numbers.Range(forecast.Cost)));
            if (standing.Changes.Count > 0 && standing.ForecastWithChanges is { } together)
            {
                facts.Add(new("With what was agreed since", Numbers.Whole(together), $"{Numbers.Signed(standing.Changes.Sum(change => change.Total))} of changes; {Numbers.Whole(standing.Contingency)} contingency"));
            }

            facts.Add(new("Forecast finish", standing.ForecastFinish is { } finish ? WorkDays.Text(finish) : "none yet", $"planned {WorkDays.Text(standing.PlannedFinish)}"));
        }

        if (agenda.HasDates)
        {
            facts.Add(new("Due from the owner in a week", Numbers.Whole(agenda.DueSoon.Count), "decisions and orders, late ones included"));
        }

        return facts;
    }

    private static string Share(decimal part, decimal whole) => whole == 0 ? "0 %" : Rounded.Percent((double)(part / whole));
}
