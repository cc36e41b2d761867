namespace Estimator;

/// <summary>The risks of the jobs of a project, by their work and the age of the house: what is kept for each, and until when.</summary>
internal static class ProjectRisks
{
    public static IEnumerable<ProjectRisk> Of(
        PricedProject priced, IReadOnlyList<ProjectJobEstimate> jobs, ProjectBook book, ProjectProgress? progress, ProjectCalendar? calendar)
    {
        ProjectSteps steps = new(progress, jobs, calendar);
        for (int at = 0; at < jobs.Count; at++)
        {
            PricedProjectJob job = priced.Jobs[at];
            (string Id, RiskProfile Risk, ProjectStep[] Steps)[] all = [.. book.Risks
                .Select(risk => (risk.Key, risk.Value, steps.All.Where(step => step.Job == job.Of.Id && step.Hours > 0 && risk.Value.Closes.Contains(step.Phase)).ToArray()))
                .Where(one => one.Item3.Length > 0)];
            double weights = all.Sum(one => one.Risk.Weight);
            (double before, decimal given) = (0, 0);
            foreach ((string id, RiskProfile risk, ProjectStep[] closing) in all)
            {
                before += risk.Weight;
                decimal until = Math.Round(job.Contingency * (decimal)(before / weights), 2);
                decimal reserve = until - given;
                given = until;
                int last = closing.Max(step => step.LastDay);
                yield return new()
                {
                    Id = id,
                    Job = job.Of.Id,
                    Name = risk.Name,
                    Chance = risk.Chance[AgeOf(job.Job.House.YearBuilt)],
                    Reserve = reserve,
                    Spent = SpentOn(progress, job.Of.Id, id),
                    LastDay = last,
                    LastDate = calendar?.DateOf(last),
                    IsOpen = !Array.TrueForAll(closing, step => step.Done >= ActivityProgress.Whole),
                    Why = risk.Note ?? "",
                };
            }
        }
    }

    private static decimal SpentOn(ProjectProgress? progress, string job, string risk) =>
        (progress?.Changes ?? []).Where(change => change.Job == job && change.Risk == risk).Sum(change => change.Cost ?? 0);

    /// <summary>The ages that contingencies know, too.</summary>
    private static string AgeOf(int? year) => year switch
    {
        null => "unknown",
        >= 1990 => "new",
        >= 1970 => "recent",
        _ => "old",
    };
}
