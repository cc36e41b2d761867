namespace Estimator;

/// <summary>The moments of a project that somebody waits for, in order.</summary>
internal static class ProjectMilestones
{
    private const string Signing = ".signContract";

    public static IEnumerable<Milestone> Of(string project, IReadOnlyList<ProjectJobEstimate> jobs, ProjectCalendar? calendar)
    {
        List<Milestone> all = [];
        foreach (ProjectJobEstimate job in jobs)
        {
            if (job.Contract is null && job.Estimate.Plan.Steps.FirstOrDefault(step => step.Activity.EndsWith(Signing, StringComparison.Ordinal)) is { } signing)
            {
                Add(job.Id, "contract signed", signing.LastDay + job.Later);
            }

            Add(job.Id, Milestone.Begins, job.SiteDay);
            Add(job.Id, Milestone.Done, job.LastDay);
        }

        return all.OrderBy(one => one.Day);

        void Add(string job, string name, int day) => all.Add(new(project, job, name, day, calendar?.DateOf(day)));
    }
}
