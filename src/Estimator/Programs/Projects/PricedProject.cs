namespace Estimator;

/// <summary>A project with the estimates of its jobs, ready to be given its place on the calendar.</summary>
/// <param name="Project">What was asked.</param>
/// <param name="Jobs">Its jobs.</param>
/// <param name="Links">For each job what it comes after.</param>
/// <param name="Shared">What is paid for once, and what that saves.</param>
internal sealed record PricedProject(Project Project, PricedProjectJob[] Jobs, IReadOnlyList<JobLink>[] Links, SharedWorkList Shared)
{
    /// <summary>The jobs' time on site as activities of a network: whole days, one crew of each trade in the house.</summary>
    /// <param name="calendar">The days; null without a start.</param>
    /// <param name="crews">Crews that work for many projects, by trade; null for a project by itself.</param>
    public IEnumerable<NetworkActivity> Network(ProjectCalendar? calendar, IReadOnlyDictionary<string, CrewForce>? crews = null)
    {
        int notBefore = calendar is not null && Project.Start is { } start && start > calendar.Start ? calendar.DayAt(start.AddDays(-1)) : 0;
        for (int at = 0; at < Jobs.Length; at++)
        {
            PricedProjectJob job = Jobs[at];
            CrewForce? shared = crews?.GetValueOrDefault(job.Site.Trade);
            double days = Math.Clamp(shared is null ? job.Site.Days : job.Site.Hours / shared.HoursOfACrew, ScheduledActivity.Moment, CrewSchedule.MostDays);
            bool isWhole = shared is null;
            yield return new()
            {
                Id = NodeOf(at),
                Days = days,
                After = [.. Links[at].Select(link => NodeOf(Array.FindIndex(Jobs, other => other.Of.Id == link.Job)))],
                // A crew that is booked by its hours leaves waits and inspections to the job's own plan.
                WaitDays = shared is null ? 0 : Math.Max(0, job.Site.Days - days),
                NotBefore = Math.Min(CrewSchedule.MostDays, notBefore + job.Site.FirstDay - 1),
                Crew = shared is null ? $"{Project.Id}/{job.Site.Trade}" : job.Site.Trade,
                Fit = time => calendar?.InSeason(Whole(time, isWhole), days, job.Season) ?? Whole(time, isWhole),
            };
        }
    }

    /// <summary>The id of a job in a network that holds many projects.</summary>
    public string NodeOf(int job) => $"{Project.Id.Length}/{Project.Id}/{Jobs[job].Of.Id}";

    /// <summary>What a job costs without what others do, or as its contract says.</summary>
    public CostRange CostOf(int job) => Jobs[job].CostWithout(Shared.Of(job));

    /// <summary>The contractor's price of a job, without what others do, or as its contract says.</summary>
    public decimal PriceOf(int job) => Jobs[job].Of.Contract ?? (Jobs[job].Contract - Shared.Of(job));

    private static double Whole(double time, bool isWhole) => isWhole ? Math.Ceiling(time - ScheduledActivity.Moment) : time;
}
