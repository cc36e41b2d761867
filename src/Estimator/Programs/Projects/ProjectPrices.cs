namespace Estimator;

/// <summary>Prices the jobs of a project, each with the project's house and days.</summary>
/// <param name="home">What prices jobs.</param>
internal sealed class ProjectPrices(JobPricing home)
{
    public ProjectBook Book { get; } = home.Book.Painting.Projects;

    public PriceBook Prices => home.Book;

    /// <summary>The job as it is asked for in a project.</summary>
    public static Job JobOf(Project project, ProjectJob job, DateOnly? start, IReadOnlyList<DateOnly>? holidays) => job.Job with
    {
        House = job.Job.House == new House() ? project.House ?? job.Job.House : job.Job.House,
        Start = start,
        Holidays = start is null ? null : holidays,
    };

    /// <summary>All that is wrong or remarkable about a project and its jobs.</summary>
    public void Check(Project project, string path, IssueList issues)
    {
        project.Check(path, issues);
        for (int i = 0; i < (project.Jobs?.Count ?? 0); i++)
        {
            if (project.Jobs![i]?.Job is null)
            {
                continue;
            }

            string at = ProjectIds.At(path, i);
            foreach (Issue issue in home.Validate(JobOf(project, project.Jobs[i], project.Start, null)))
            {
                issues.Add(issue.Code, $"{at}.job{(issue.Path.Length > 0 ? "." : "")}{issue.Path}", issue.Severity, issue.Message);
            }

            if (project.Jobs[i] is { Contract: not null, Job.Performer: Performer.Self })
            {
                issues.Error(IssueCode.Conflict, at + ".contract", "Nobody signs a contract for what the homeowner does: leave it out, or say who is hired.");
            }

            issues.Range(at + ".contract", (double?)project.Jobs[i].Contract, 0.01, 1e9, "");
            if (project.Jobs[i].Contract is { } amount && decimal.Round(amount, 2) != amount)
            {
                issues.Error(IssueCode.OutOfRange, at + ".contract", "Give the amount in whole cents.");
            }
        }
    }

    /// <summary>A project by itself, of which nothing is wrong.</summary>
    public ProjectEstimate Estimate(Project project, IReadOnlyList<Issue> issues)
    {
        ProjectCalendar? calendar = ProjectCalendar.Of(project.Start, project.Holidays, home.Book);
        PricedProject priced = Of(project, calendar);
        IReadOnlyList<ScheduledActivity> places = ActivityNetwork.Of([.. priced.Network(calendar)]).Activities;
        return new ProjectLayout(At(priced, places, calendar), this, calendar, places).Written(issues);
    }

    /// <summary>The same project with each job begun on the first day.</summary>
    public PricedProject Of(Project project, ProjectCalendar? calendar)
    {
        PricedProjectJob[] jobs = [.. project.Jobs.Select(job => Price(project, job, calendar, 0))];
        return new(project, jobs, [.. jobs.Select((_, at) => LinksOf(at, jobs))], SharedWorkList.Of(Book, jobs));
    }

    /// <summary>The same project with each job priced at its place on the calendar.</summary>
    /// <param name="priced">The project.</param>
    /// <param name="places">The time of each job on site.</param>
    /// <param name="calendar">The days; null without a start.</param>
    public PricedProject At(PricedProject priced, IReadOnlyList<ScheduledActivity> places, ProjectCalendar? calendar)
    {
        PricedProjectJob[] jobs = [.. priced.Jobs.Select((job, at) => Price(priced.Project, job.Of, calendar, Math.Max(0, places[at].FirstDay - job.Site.FirstDay)))];
        return priced with { Jobs = jobs, Shared = SharedWorkList.Of(Book, jobs) };
    }

    /// <summary>What two jobs differ by; nothing where they are the same, or cannot be priced any more.</summary>
    public IReadOnlyList<Cause> Causes(Job before, Job after) =>
        before == after || !IssueList.ArePriced(home.Validate(before)) || !IssueList.ArePriced(home.Validate(after)) ? [] : home.Compare(before, after).Causes;

    private PricedProjectJob Price(Project project, ProjectJob asked, ProjectCalendar? calendar, int later)
    {
        Job job = JobOf(project, asked, later == 0 ? calendar?.Start : calendar?.DateOf(later + 1), calendar?.Holidays);
        Estimate estimate = home.Estimate(job);
        return new()
        {
            Of = asked,
            Job = job,
            Estimate = estimate,
            Site = ProjectSite.Of(estimate.Plan),
            Later = later,
            Season = calendar is null ? null : Book.SeasonOf(job.BookName, estimate.Basis?.Place?.Code),
            Signed = asked.Contract is { } amount ? home.Sign(estimate, new Bid { Amount = amount }) : null,
        };
    }

    /// <summary>What a job comes after: what is asked for, or what the trade knows.</summary>
    private FrozenList<JobLink> LinksOf(int at, PricedProjectJob[] jobs) => jobs[at].Of.After is { } asked
        ? FrozenList.Of(asked.Select(id => new JobLink(id, null)))
        : FrozenList.Of(jobs.Where((_, other) => other != at).Select(other => (other.Of.Id, Why: Book.WhyAfter(jobs[at].Job.BookName, other.Job.BookName)))
            .Where(link => link.Why is not null).Select(link => new JobLink(link.Id, link.Why)));
}
