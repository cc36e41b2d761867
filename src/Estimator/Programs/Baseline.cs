using System.Globalization;

namespace Estimator;

/// <summary>A job as it was agreed: what each activity was to cost and when it was to be done. It stays when the estimate changes.</summary>
/// <remarks>
/// Immutable. Each activity is planned evenly over the days of its step. What has no step (overhead, tax, fees, the rest of a smallest
/// charge) goes along with the work: planned and earned in the same share as the budgets of all steps together, unless it is reported
/// by itself. The contingency is no work: it is kept beside the budget.
/// </remarks>
public sealed class Baseline
{
    private readonly WorkCalendar? _calendar;
    private readonly Dictionary<string, BaselineActivity> _byId;

    private Baseline(IEnumerable<BaselineActivity> activities, decimal contingency, int lastDay, WorkCalendar? calendar)
    {
        Activities = FrozenList.Of(activities);
        _byId = Activities.ToDictionary(one => one.Activity);
        (Contingency, LastDay, _calendar, Finish) = (contingency, lastDay, calendar, calendar?.DateOf(lastDay));
    }

    /// <summary>The activities in the order of the estimate.</summary>
    public IReadOnlyList<BaselineActivity> Activities { get; }

    /// <summary>What all activities together were to cost: the estimate's likely total without its contingency.</summary>
    public decimal Budget => Activities.Sum(one => one.Budget);

    /// <summary>What is kept for what nobody sees beforehand; zero if none was asked for.</summary>
    public decimal Contingency { get; }

    /// <summary>The last working day of the plan, from 1.</summary>
    public int LastDay { get; }

    /// <summary>The same on the calendar; absent if the job had no start.</summary>
    public DateOnly? Finish { get; }

    /// <summary>Keeps an estimate as the baseline of its job.</summary>
    /// <param name="estimate">The estimate that was agreed.</param>
    /// <param name="holidays">Days on which nobody works, for its dates; the job's own if left out.</param>
    /// <exception cref="ArgumentNullException">There is no estimate.</exception>
    public static Baseline Of(Estimate estimate, IReadOnlyList<DateOnly>? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        IReadOnlyList<BaselineActivity> activities = ActivitiesOf(estimate, 0);
        HashSet<DateOnly> days = (holidays ?? estimate.Basis?.Job.Holidays)?.ToHashSet() ?? [];
        return new(
            activities,
            estimate.Total.Likely - activities.Sum(one => one.Budget),
            estimate.Plan.Steps.Max(step => step.LastDay),
            estimate.Plan.Start is { } start ? new(start, days) : null);
    }

    /// <summary>A baseline from its activities, without dates.</summary>
    internal static Baseline Of(IReadOnlyList<BaselineActivity> activities, decimal contingency) =>
        new(activities, contingency, activities.Max(one => one.LastDay) ?? 1, null);

    /// <summary>The activities of an estimate, contingency aside, so many working days later.</summary>
    internal static IReadOnlyList<BaselineActivity> ActivitiesOf(Estimate estimate, int later)
    {
        Dictionary<string, PlanStep> steps = estimate.Plan.Steps.ToDictionary(step => step.Activity);
        return [.. estimate.Lines.Where(IsWork).Select(line =>
        {
            PlanStep? step = steps.GetValueOrDefault(line.Activity);
            return new BaselineActivity(line.Activity, line.Name, line.Likely, line.Hours, step?.Day + later, step?.LastDay + later);
        })];
    }

    /// <summary>How the job stands in currency at the end of a working day.</summary>
    /// <param name="workingDay">The day, from 1; before that nothing was to be done.</param>
    /// <param name="progress">What is reported; an activity that is not is not begun.</param>
    /// <exception cref="ArgumentNullException">There is no list of reports.</exception>
    /// <exception cref="EstimateException">A report is none of an activity of this baseline, is given twice, is above 100 % or negative; all issues are listed.</exception>
    public EarnedValue At(int workingDay, IReadOnlyList<ActivityProgress> progress) =>
        Standing(workingDay, Checked(progress), one => one.Budget, one => one.ActualCost);

    /// <summary>How the job stands in currency at the end of a day on the calendar.</summary>
    /// <inheritdoc cref="At(int, IReadOnlyList{ActivityProgress})"/>
    /// <exception cref="InvalidOperationException">The job had no start, so its plan has no dates.</exception>
    public EarnedValue At(DateOnly date, IReadOnlyList<ActivityProgress> progress) => At(DayAt(date), progress);

    /// <summary>How the job stands in person-hours at the end of a working day: whether the crew is as fast as planned, whatever it costs.</summary>
    /// <inheritdoc cref="At(int, IReadOnlyList{ActivityProgress})"/>
    public EarnedValue HoursAt(int workingDay, IReadOnlyList<ActivityProgress> progress) =>
        Standing(workingDay, Checked(progress), one => (decimal)one.Hours, one => (decimal)one.ActualHours);

    /// <summary>What is different from the baseline in a later estimate of the job, line by line, contingency aside.</summary>
    /// <exception cref="ArgumentNullException">There is no estimate.</exception>
    public IReadOnlyList<ChangedLine> Changes(Estimate now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return LineChanges.Of(
            [.. Activities.Select(one => new KeptLine(one.Activity, one.Name, one.Budget))], LineChanges.Kept(now.Lines.Where(IsWork)));
    }

    /// <summary>The baseline as people read it: <c>14 activities, 7,550, 12 days</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Activities.Count} activities, {Budget:N0}, {LastDay} days");

    private static bool IsWork(EstimateLine line) => line.SoftCost != SoftCost.Contingency;

    private EarnedValue Standing(
        int workingDay, Dictionary<string, ActivityProgress> reports, Func<BaselineActivity, decimal> budget, Func<ActivityProgress, decimal> actual)
    {
        (decimal work, decimal planned, decimal earned) = (0, 0, 0);
        foreach (BaselineActivity one in Activities.Where(one => one.FirstDay is not null))
        {
            work += budget(one);
            planned += budget(one) * one.PlannedBy(workingDay);
            earned += budget(one) * Done(reports, one);
        }

        decimal plannedShare = work == 0 ? 0 : planned / work;
        decimal earnedShare = work == 0 ? 0 : earned / work;
        foreach (BaselineActivity one in Activities.Where(one => one.FirstDay is null))
        {
            work += budget(one);
            planned += budget(one) * plannedShare;
            earned += budget(one) * (reports.ContainsKey(one.Activity) ? Done(reports, one) : earnedShare);
        }

        return EarnedValue.From(Math.Round(work, 2), Math.Round(planned, 2), Math.Round(earned, 2), Math.Round(reports.Values.Sum(actual), 2));
    }

    private static decimal Done(Dictionary<string, ActivityProgress> reports, BaselineActivity activity) =>
        reports.TryGetValue(activity.Activity, out ActivityProgress? report) ? (decimal)report.Done / (decimal)ActivityProgress.Whole : 0;

    /// <summary>The working day of the plan that a date is, or that came before it.</summary>
    private int DayAt(DateOnly date) => _calendar?.DayAt(date, LastDay) ?? throw new InvalidOperationException("The plan has no dates: estimate the job with a start.");

    private Dictionary<string, ActivityProgress> Checked(IReadOnlyList<ActivityProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        IssueList issues = new();
        Dictionary<string, ActivityProgress> reports = [];
        for (int i = 0; i < progress.Count; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"progress[{i}]");
            if (progress[i] is not { Activity: { } id } one)
            {
                issues.Error(IssueCode.Null, at, "null is not accepted: give an activity and what is done of it, or leave it out.");
                continue;
            }

            if (!_byId.ContainsKey(id))
            {
                issues.Error(IssueCode.UnknownName, at + ".activity", $"'{Nearest.Cut(id)}' is not accepted{Nearest.Hint(id, _byId.Keys)}: give the id of an activity of the baseline.");
            }
            else if (!reports.TryAdd(id, one))
            {
                issues.Error(IssueCode.Repeated, at + ".activity", $"'{id}' is reported twice: give it once.");
            }

            issues.Range(at + ".done", one.Done, 0, ActivityProgress.Whole, "%");
            issues.Range(at + ".actualCost", (double)one.ActualCost, 0, QuoteSum.MostOfARow, "");
            issues.Range(at + ".actualHours", one.ActualHours, 0, QuoteSum.MostOfARow, "");
        }

        return issues.HasError ? throw new EstimateException("This is no progress of the job", issues.ToList()) : reports;
    }
}
