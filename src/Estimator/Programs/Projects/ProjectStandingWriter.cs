using System.Globalization;

namespace Estimator;

/// <summary>Says how a project stands: against its baseline, or against its own estimate where none was kept.</summary>
internal sealed class ProjectStandingWriter(ProjectEstimate now, Project project, ProjectPrices prices)
{
    private readonly ProjectProgress _progress = project.Progress!;
    private readonly ProjectBaseline _baseline = project.Baseline ?? now.Baseline;

    public ProjectStanding Written(IReadOnlyList<ProjectEntry> entries)
    {
        WorkCalendar days = _baseline.CalendarOrNull ?? throw NoDates();
        CheckReports();
        int today = days.DayAt(_progress.Date, CrewSchedule.MostDays);
        IReadOnlyList<ProgressReport> reports = [.. (_progress.Reports ?? []).Where(report => report.Activity is null || IsBudgeted(report.Job, report.Activity))];
        EarnedValue value = _baseline.At(today, reports);
        double? finish = ForecastDay(value, today);
        return new()
        {
            Date = _progress.Date,
            Day = today,
            Value = value,
            Hours = reports.All(report => report.Done == 0 || report.Hours > 0 || !HasHours(report)) ? _baseline.HoursAt(today, reports) : null,
            Forecasts = FrozenList.Of(Enum.GetValues<Forecast>().Select(method => ForecastBy(method, value)).OfType<ForecastCost>()),
            PlannedFinish = days.DateOf(_baseline.LastDay),
            ForecastFinish = Date(finish, 0),
            EarliestFinish = Date(finish, now.WorkingDays.Low - now.WorkingDays.Likely),
            LatestFinish = Date(finish, now.WorkingDays.High - now.WorkingDays.Likely),
            Changes = entries,
            Contingency = _baseline.Contingency,
            ContingencyReleased = Math.Clamp(_baseline.Contingency - Math.Max(0, entries.Sum(entry => entry.Total)), 0, now.Risks.Sum(risk => risk.Released)),
            SinceBaseline = project.Baseline is null ? [] : [.. _baseline.Jobs.Select(job => job.Id).Union(now.Jobs.Select(job => job.Id)).Select(Changed).OfType<JobChange>()],
        };

        DateOnly? Date(double? day, double more) => day is { } end
            ? days.DateOf(Math.Max(Math.Max(1, today), (int)Math.Ceiling(end + (more * Math.Max(0, end - today) / now.WorkingDays.Likely) - ScheduledActivity.Moment)))
            : null;
    }

    /// <exception cref="EstimateException">A report is of nothing in the baseline, or is given twice; all issues are listed.</exception>
    private void CheckReports()
    {
        IssueList issues = new();
        HashSet<(string, string?)> seen = [];
        for (int i = 0; i < (_progress.Reports?.Count ?? 0) && !issues.IsFull; i++)
        {
            ProgressReport report = _progress.Reports![i];
            string at = string.Create(CultureInfo.InvariantCulture, $"progress.reports[{i}]");
            BaselineJob? job = _baseline.Jobs.FirstOrDefault(one => one.Id == report.Job);
            if (job is null)
            {
                issues.Error(IssueCode.UnknownName, at + ".job", $"'{Nearest.Cut(report.Job)}' is not in the baseline: keep a new one after adding a job.");
            }
            else if (report.Activity is { } activity && !IsBudgeted(job.Id, activity))
            {
                CheckUnbudgeted(report, activity, at, issues);
            }

            if (!seen.Add((report.Job, report.Activity)) || seen.Any(other => other.Item1 == report.Job && other.Item2 is null != report.Activity is null))
            {
                issues.Error(IssueCode.Repeated, at, "It is reported twice: report the job as a whole or its activities, each once.");
            }
        }

        if (issues.HasError)
        {
            throw new EstimateException("This is no progress of the project", issues.ToList());
        }
    }

    /// <summary>Whether what is reported was to take hours.</summary>
    private bool HasHours(ProgressReport report) => _baseline.Jobs.Any(job => job.Id == report.Job && job.Activities.Any(line => line.Hours > 0 && (report.Activity ?? line.Activity) == line.Activity));

    private bool IsBudgeted(string job, string activity) => _baseline.Jobs.Any(one => one.Id == job && one.Activities.Any(line => line.Activity == activity));

    /// <summary>A choice, an order or an inspection has a step and no budget: it may be done, and costs nothing by itself.</summary>
    private void CheckUnbudgeted(ProgressReport report, string activity, string at, IssueList issues)
    {
        string[] steps = [.. now.Steps.Where(step => step.Job == report.Job).Select(step => step.Activity)];
        if (!steps.Contains(activity))
        {
            IEnumerable<string> lines = _baseline.Jobs.Where(one => one.Id == report.Job).SelectMany(one => one.Activities).Select(line => line.Activity);
            issues.Error(IssueCode.UnknownName, at + ".activity", $"'{Nearest.Cut(activity)}' is not accepted{Nearest.Hint(activity, lines.Union(steps))}: give the id of an activity of the job, or leave it out for the job as a whole.");
        }
        else if (report.Cost != 0 || report.Hours != 0)
        {
            issues.Error(IssueCode.Conflict, at + ".cost", $"'{Nearest.Cut(activity)}' has no budget: report its cost and hours with the work it belongs to.");
        }
    }

    /// <summary>The cost by one method: the part that is still to be paid is as wide as the estimate is.</summary>
    private ForecastCost? ForecastBy(Forecast method, EarnedValue value)
    {
        if (value.EstimateAtCompletion(method) is not { } likely || likely < value.Actual || likely > (decimal)QuoteSum.MostOfARow)
        {
            return null;
        }

        CostRange all = now.Total.Range;
        decimal rest = likely - value.Actual;
        decimal down = all.Likely == 0 ? 0 : (all.Likely - all.Low) / all.Likely;
        decimal up = all.Likely == 0 ? 0 : (all.High - all.Likely) / all.Likely;
        return new(method, CostRange.From(Math.Round(likely - (rest * down), 2), likely, Math.Round(likely + (rest * up), 2)), rest, value.Budget - likely);
    }

    /// <summary>The day on which the rest is done if it goes on as so far: what was earned was to be earned by an earlier day, and so is the pace.</summary>
    /// <remarks>Earned schedule: t is the day by which as much was to be done as is; the pace is t ÷ today, the rest (last day − t) ÷ pace.</remarks>
    private double? ForecastDay(EarnedValue value, int today)
    {
        if (value.Earned >= value.Budget)
        {
            return today;
        }

        if (value.Earned <= 0 || today == 0)
        {
            return null;
        }

        (int before, int after) = (0, _baseline.LastDay);
        while (after - before > 1)
        {
            int middle = (before + after) / 2;
            (before, after) = _baseline.PlannedBy(middle) <= value.Earned ? (middle, after) : (before, middle);
        }

        (decimal low, decimal high) = (_baseline.PlannedBy(before), _baseline.PlannedBy(after));
        double earned = before + (high > low ? (double)((value.Earned - low) / (high - low)) : 0);
        return earned <= 0 ? null : Math.Min(CrewSchedule.MostDays, today + ((_baseline.LastDay - earned) / (earned / today)));
    }

    /// <summary>What is different in a job, be it new or gone; null if nothing is.</summary>
    private JobChange? Changed(string id)
    {
        BaselineJob? before = _baseline.Jobs.FirstOrDefault(one => one.Id == id);
        BaselineJob? after = now.Baseline.Jobs.FirstOrDefault(one => one.Id == id);
        IReadOnlyList<ChangedLine> lines = LineChanges.Of(Lines(before), Lines(after));
        return lines.Count == 0 ? null : new()
        {
            Job = id,
            Before = before?.Budget ?? 0,
            Now = after?.Budget ?? 0,
            Lines = lines,
            Causes = before is null || after is null ? [] : prices.Causes(before.Job, after.Job),
        };
    }

    private static IReadOnlyList<KeptLine> Lines(BaselineJob? job) => [.. (job?.Activities ?? []).Select(one => new KeptLine(one.Activity, one.Name, one.Budget))];

    private static EstimateException NoDates() => new("This is no progress of the project", [new(
        IssueCode.Missing, "baseline.start", Severity.Error, "The baseline has no dates: keep one of a project that has a start.")]);
}
