namespace Estimator;

/// <summary>Where each job of each project lies, with the crews there are.</summary>
/// <remarks>
/// Where every project is one job of one trade, crews of it are counted, nothing is ordered or decided before, and all is done in one season, the jobs are cut into runs as <see cref="CrewSchedule"/> does,
/// so that no crew is idle. Otherwise a crew takes whole jobs, in the order in which they can begin: no house stands half painted over a winter.
/// </remarks>
internal sealed class ProgramSchedule(IReadOnlyList<PricedProject> projects, ProjectCalendar? calendar, Dictionary<string, CrewForce> crews, Func<PricedProject, int> firstYearOf)
{
    /// <summary>For each project the places of its jobs.</summary>
    public IReadOnlyList<ScheduledActivity[]> Laid()
    {
        if (InRuns() is { } runs)
        {
            return runs;
        }

        List<NetworkActivity> all = [];
        foreach (PricedProject project in projects)
        {
            int first = FirstDayOf(project);
            all.AddRange(project.Network(calendar, crews).Select(one => one with { NotBefore = Math.Max(one.NotBefore, first) }));
        }

        IReadOnlyList<ScheduledActivity> laid = ActivityNetwork.Of(all, crews.ToDictionary(trade => trade.Key, trade => trade.Value.Crews)).Activities;
        Queue<ScheduledActivity> left = new(laid);
        return [.. projects.Select(project => project.Jobs.Select(_ => left.Dequeue()).ToArray())];
    }

    /// <summary>Working days before the year in which a project may begin.</summary>
    private int FirstDayOf(PricedProject project) => calendar is not null && firstYearOf(project) is var year && year > calendar.Start.Year
        ? calendar.DayAt(new DateOnly(year, 1, 1).AddDays(-1))
        : 0;

    private IReadOnlyList<ScheduledActivity[]>? InRuns()
    {
        PricedProjectJob first = projects[0].Jobs[0];
        bool isOneKind = calendar is not null && crews.ContainsKey(first.Site.Trade) && projects.All(project =>
            project.Jobs is [{ Site.FirstDay: 1 } job] && job.Site.Trade == first.Site.Trade && job.Site.Hours > 0 && job.Season == first.Season
            && project.Project.Start is null && FirstDayOf(project) == 0);
        if (!isOneKind)
        {
            return null;
        }

        CrewSchedule runs = CrewSchedule.Of([.. projects.Select(project => project.Jobs[0].Site.Hours)], crews[first.Site.Trade], calendar!.Start, calendar.Holidays);
        if (first.Season is { } season && !(season.Holds(calendar.Start) && season.Holds(runs.Finish) && runs.Finish.Year == calendar.Start.Year))
        {
            return null;
        }

        ILookup<int, CrewShift> byJob = runs.Shifts.ToLookup(shift => shift.Job);
        return [.. projects.Select((project, at) =>
        {
            double start = byJob[at].Min(shift => shift.From);
            return new[] { new ScheduledActivity(project.NodeOf(0), start, byJob[at].Max(shift => shift.To), start, 0) };
        })];
    }
}
