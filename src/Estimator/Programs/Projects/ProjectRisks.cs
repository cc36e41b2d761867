namespace Estimator;

/// <summary>The risks of the jobs of a project, by their work and the age of the house: what is kept for each, and until when.</summary>
internal static class ProjectRisks
{
    public static IEnumerable<ProjectRisk> Of(
        PricedProject priced, IReadOnlyList<ProjectJobEstimate> jobs, ProjectBook book, ProjectSteps steps, IReadOnlyList<ProjectEntry> entries, ProjectCalendar? calendar)
    {
        for (int at = 0; at < jobs.Count; at++)
        {
            PricedProjectJob job = priced.Jobs[at];
            string age = HouseAge.Of(job.Job.House.YearBuilt);
            (string Id, RiskProfile Risk, ProjectStep[] Steps)[] all = [.. book.Risks.Where(risk => risk.Value.Chance[age] > 0)
                .Select(risk => (risk.Key, risk.Value, steps.All.Where(step => step.Job == job.Of.Id && step.Hours > 0 && risk.Value.Closes.Contains(step.Phase)).ToArray()))
                .Where(one => one.Item3.Length > 0)];
            decimal[] reserves = Money.SharedOut(job.Contingency, [.. all.Select(one => (decimal)(one.Risk.Weight * one.Risk.Chance[age]))]);
            foreach (((string id, RiskProfile risk, ProjectStep[] closing), decimal reserve) in all.Zip(reserves))
            {
                int last = closing.Max(step => step.LastDay);
                yield return new()
                {
                    Id = id,
                    Job = job.Of.Id,
                    Name = risk.Name,
                    Chance = risk.Chance[age],
                    Reserve = reserve,
                    Spent = Math.Max(0, entries.Where(entry => entry.Job == job.Of.Id && entry.Risk == id).Sum(entry => entry.Total)),
                    LastDay = last,
                    LastDate = calendar?.DateOf(last),
                    IsOpen = !Array.TrueForAll(closing, step => step.Done >= ActivityProgress.Whole),
                    Why = risk.Note ?? "",
                };
            }
        }
    }
}
