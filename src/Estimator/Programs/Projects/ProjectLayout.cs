namespace Estimator;

/// <summary>Writes what a project comes to once its jobs have their places: costs, purses, steps, payments, milestones.</summary>
internal sealed class ProjectLayout
{
    private readonly PricedProject _priced;
    private readonly ProjectPrices _prices;
    private readonly ProjectCalendar? _calendar;
    private readonly ProjectJobEstimate[] _jobs;

    /// <param name="priced">The project.</param>
    /// <param name="prices">What prices its jobs at their dates.</param>
    /// <param name="calendar">The days; null without a start.</param>
    /// <param name="places">For each job its time on site.</param>
    public ProjectLayout(PricedProject priced, ProjectPrices prices, ProjectCalendar? calendar, IReadOnlyList<ScheduledActivity> places)
    {
        (_priced, _prices, _calendar) = (priced, prices, calendar);
        _jobs = [.. priced.Jobs.Select((_, at) => JobAt(at, places[at]))];
    }

    public ProjectEstimate Written(IReadOnlyList<Issue> issues)
    {
        Project project = _priced.Project;
        CostRollUp all = new(_prices.Prices);
        foreach (ProjectJobEstimate job in _jobs)
        {
            all.Add(job.Cost);
        }

        if (all.Total.High > (decimal)QuoteSum.MostOfARow)
        {
            throw new EstimateException("The project cannot be estimated", [new(IssueCode.OutOfRange, "jobs", Severity.Error, "All jobs together cost more than 10 billion: divide them.")]);
        }

        IReadOnlyList<ProjectEntry> entries = ProjectLedger.Of(project.Progress, _jobs, _prices.Book);
        EstimateTotal total = new() { Range = all.Total, Currency = _prices.Prices.Currency, Confidence = _jobs[0].Estimate.Total.Confidence };
        ProjectSteps steps = new(project.Progress, _jobs, _calendar);
        Payment[] payments = [.. _jobs.SelectMany((job, at) => ProjectPayments.Of(_priced, at, job, _calendar))];
        ProjectEstimate estimate = new(project)
        {
            Id = project.Id,
            Total = total,
            Purses = PurseList.Of(_priced, total.Range, project.ManagementReserve ?? 0),
            Jobs = _jobs,
            Savings = _priced.Shared.Savings,
            Steps = steps.All,
            WorkingDays = Days(),
            Start = _calendar?.DateOf(1),
            Finish = _calendar?.DateOf(_jobs.Max(job => job.LastDay)),
            Milestones = FrozenList.Of(ProjectMilestones.Of(project.Id, _jobs, _calendar)),
            Risks = FrozenList.Of(ProjectRisks.Of(_priced, _jobs, _prices.Book, steps, entries, _calendar)),
            Payments = FrozenList.Of(payments.OrderBy(payment => payment.Day)),
            Baseline = BaselineOf(),
            Issues = issues,
        };
        estimate.Standing = project.Progress is null ? null : new ProjectStandingWriter(estimate, project, _prices).Written(entries);
        return estimate;
    }

    private ProjectJobEstimate JobAt(int at, ScheduledActivity place)
    {
        PricedProjectJob job = _priced.Jobs[at];
        int last = Math.Max(place.LastDay, job.Site.LastDay + job.Later);
        return new()
        {
            Id = job.Of.Id,
            Estimate = job.Estimate,
            Cost = _priced.CostOf(at),
            Contract = job.Of.Contract,
            Saved = _priced.Shared.Of(at),
            After = _priced.Links[at],
            Trade = job.Site.Trade,
            FirstDay = job.Later + 1,
            SiteDay = job.Later + job.Site.FirstDay,
            LastDay = last,
            SiteDate = _calendar?.DateOf(job.Later + job.Site.FirstDay),
            LastDate = _calendar?.DateOf(last),
            FloatDays = Math.Round(place.TotalFloat, 2),
            Later = job.Later,
        };
    }

    /// <summary>Days of the whole: those of the jobs that decide the end are rolled up as their costs are.</summary>
    private DayRange Days()
    {
        int last = _jobs.Max(job => job.LastDay);
        double correlation = new CostRollUp(_prices.Prices).Correlation;
        DayRange[] chain = [.. _jobs.Where(job => job.IsCritical).Select(job => job.Estimate.Plan.WorkingDays)];
        double down = Pooled.Norm([.. chain.Select(days => days.Likely - days.Low)], correlation);
        double up = Pooled.Norm([.. chain.Select(days => days.High - days.Likely)], correlation);
        return new(Math.Max(1, Math.Round(last - down)), last, Math.Round(last + up));
    }

    private ProjectBaseline BaselineOf() => new()
    {
        Start = _calendar?.DateOf(1),
        Holidays = _priced.Project.Holidays ?? _calendar?.Holidays.Where(day => day >= _calendar.Start && day <= _calendar.DateOf(_jobs.Max(job => job.LastDay))).ToArray(),
        LastDay = _jobs.Max(job => job.LastDay),
        Book = _prices.Prices.Id,
        Jobs = [.. _jobs.Select((job, at) => new BaselineJob
        {
            Id = job.Id,
            Job = ProjectPrices.JobOf(_priced.Project, _priced.Jobs[at].Of, null, null),
            Contingency = _priced.Jobs[at].Contingency,
            Activities = ProjectBudget.Of(_priced, at, job),
        })],
    };
}
