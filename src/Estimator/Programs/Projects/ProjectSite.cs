namespace Estimator;

/// <summary>When a job has people on site, and whose they are.</summary>
/// <param name="FirstDay">The first working day on site, in the job's own plan.</param>
/// <param name="LastDay">The last day of the plan.</param>
/// <param name="Trade">The trade with the most hours.</param>
/// <param name="Hours">All person-hours.</param>
internal readonly record struct ProjectSite(int FirstDay, int LastDay, string Trade, double Hours)
{
    /// <summary>The trade of a plan that names none.</summary>
    public const string Painting = "painting";

    /// <summary>Who does what the homeowner has to do.</summary>
    public const string Owner = "homeowner";

    public int Days => LastDay - FirstDay + 1;

    public static ProjectSite Of(Plan plan)
    {
        PlanStep[] work = [.. plan.Steps.Where(step => step.Hours > 0)];
        int last = plan.Steps.Max(step => step.LastDay);
        int first = work.Where(step => step.Phase >= Phase.Prepare).Select(step => step.Day).DefaultIfEmpty(last).Min();
        string trade = work.GroupBy(step => step.Trade ?? Painting).OrderByDescending(group => group.Sum(step => step.Hours)).FirstOrDefault()?.Key ?? Painting;

        // Who sets up comes before the first who tears out; a test weeks ahead is no beginning.
        int onSite = (int)Math.Floor(last - plan.OnSiteDays.Likely) + 1;
        return new(Math.Clamp(Math.Min(first, onSite), 1, last), last, trade, work.Sum(step => step.Hours));
    }
}
