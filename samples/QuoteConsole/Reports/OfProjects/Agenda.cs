using Estimator;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>What a project asks of people on a day and in the week that begins with it.</summary>
internal sealed class Agenda
{
    private const int Week = 7;
    private readonly ProjectEstimate _estimate;
    private readonly HashSet<ProjectStep> _over;

    public Agenda(Project project, ProjectEstimate estimate, DateOnly date)
    {
        (_estimate, Date) = (estimate, date);
        _over = project.Progress is { } progress ? [.. estimate.Steps.GroupBy(step => step.Job).SelectMany(job => Over([.. job], progress))] : [.. estimate.Steps.Where(step => step.LastDate < date)];
    }

    public DateOnly Date { get; }

    public bool HasDates => _estimate.Start is not null;

    private DateOnly WeekEnd => Date.AddDays(Week - 1);

    /// <summary>What should be over and is not reported so.</summary>
    public IReadOnlyList<ProjectStep> Late => [.. Open.Where(step => step.LastDate < Date)];

    /// <summary>What is planned for the day.</summary>
    public IReadOnlyList<ProjectStep> Today => [.. Open.Where(step => step.Date <= Date && step.LastDate >= Date)];

    /// <summary>What begins within the week, after the day.</summary>
    public IReadOnlyList<ProjectStep> ThisWeek => [.. Open.Where(step => step.Date > Date && step.Date <= WeekEnd)];

    /// <summary>What the owner has still to do, as it falls due.</summary>
    public IReadOnlyList<ProjectStep> Decisions => [.. _estimate.Decisions.Where(step => !IsOver(step))];

    /// <summary>What of it falls due within the week, or was due before.</summary>
    public IReadOnlyList<ProjectStep> DueSoon => [.. Decisions.Where(step => step.DueDate <= WeekEnd)];

    /// <summary>What is planned by the end of the week and cannot begin yet, with what it waits for.</summary>
    public IEnumerable<(ProjectStep Step, ProjectStep For)> Waiting =>
        from step in Open
        where step.Date <= WeekEnd
        from first in _estimate.Steps
        where first.Job == step.Job && step.Requires.Contains(first.Activity) && !IsOver(first)
        select (step, first);

    /// <summary>Jobs that come to the site by the end of the week, with those that have to be over before.</summary>
    public IEnumerable<(ProjectJobEstimate Job, ProjectJobEstimate For)> WaitingJobs =>
        from job in _estimate.Jobs
        where job.SiteDate <= WeekEnd && !_estimate.Steps.Where(step => step.Job == job.Id).All(IsOver)
        from link in job.After
        let first = _estimate.Jobs.First(other => other.Id == link.Job)
        where !_estimate.Steps.Where(step => step.Job == first.Id).All(IsOver)
        select (job, first);

    private IEnumerable<ProjectStep> Open => _estimate.Steps.Where(step => !IsOver(step));

    public bool IsOver(ProjectStep step) => _over.Contains(step);

    /// <summary>
    /// Steps of a job that are reported over, and those without which what has begun could not have. Of a job that is reported as a whole it is as
    /// many from its beginning as have that share of its hours.
    /// </summary>
    private static IEnumerable<ProjectStep> Over(ProjectStep[] steps, ProjectProgress progress)
    {
        const double All = 100;
        if (progress.Reports?.FirstOrDefault(report => report.Job == steps[0].Job && report.Activity is null) is { Done: > 0 and < All } whole)
        {
            double done = steps.Sum(step => step.Hours) * whole.Done / All;
            double until = 0;
            return steps.TakeWhile(step => (until += step.Hours) <= done);
        }

        HashSet<ProjectStep> over = [.. steps.Where(step => step.Done >= All)];
        Queue<ProjectStep> begun = new(steps.Where(step => step.Done > 0));
        while (begun.TryDequeue(out ProjectStep? step))
        {
            foreach (ProjectStep first in steps.Where(first => step.Requires.Contains(first.Activity) && over.Add(first)))
            {
                begun.Enqueue(first);
            }
        }

        return over;
    }
}
