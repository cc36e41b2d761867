namespace Estimator;

/// <summary>The steps of all jobs of a project in one list, as they come.</summary>
internal sealed class ProjectSteps
{
    private readonly ProjectProgress? _progress;
    private readonly ProjectCalendar? _calendar;

    public ProjectSteps(ProjectProgress? progress, IReadOnlyList<ProjectJobEstimate> jobs, ProjectCalendar? calendar)
    {
        (_progress, _calendar) = (progress, calendar);
        All = FrozenList.Of(jobs.SelectMany(job => job.Estimate.Plan.Steps.Select(step => At(job, step))).OrderBy(step => step.Day).ThenBy(step => step.LastDay));
    }

    public IReadOnlyList<ProjectStep> All { get; }

    private ProjectStep At(ProjectJobEstimate job, PlanStep step)
    {
        // What may be late in its job may be as late again as the job may.
        int due = (step.Timing?.DueDay ?? step.LastDay) + job.Later + (int)job.FloatDays;
        return new(job.Id, step)
        {
            Day = step.Day + job.Later,
            LastDay = step.LastDay + job.Later,
            DueDay = due,
            Date = _calendar?.DateOf(step.Day + job.Later),
            LastDate = _calendar?.DateOf(step.LastDay + job.Later),
            DueDate = _calendar?.DateOf(due),
            Done = DoneOf(job.Id, step.Activity),
        };
    }

    /// <summary>What is reported of an activity, or of its job as a whole.</summary>
    private double DoneOf(string job, string activity) =>
        _progress?.Reports?.FirstOrDefault(report => report.Job == job && (report.Activity is null || report.Activity == activity))?.Done ?? 0;
}
