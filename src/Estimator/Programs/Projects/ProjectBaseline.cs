using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A project as it was agreed: what each activity was to cost and when it was to be done. It stays when the estimate changes.</summary>
/// <remarks>Immutable, and plain enough to be kept as JSON. Working days count from the project's start.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProjectBaseline
{
    /// <summary>The first working day on the calendar; absent if the project had no start.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Days besides weekends on which nobody was to work; absent if none.</summary>
    public IReadOnlyList<DateOnly>? Holidays { get; init => field = FrozenList.Of(value); }

    /// <summary>The last working day, from 1.</summary>
    public required int LastDay { get; init; }

    /// <summary>The price book it was made with.</summary>
    public required string Book { get; init; }

    /// <summary>The jobs.</summary>
    public required IReadOnlyList<BaselineJob> Jobs { get; init => field = FrozenList.Of(value)!; }

    /// <summary>What all activities together were to cost, contingencies aside.</summary>
    [JsonIgnore]
    public decimal Budget => Jobs.Sum(job => job.Budget);

    /// <summary>What was kept for what nobody sees beforehand.</summary>
    [JsonIgnore]
    public decimal Contingency => Jobs.Sum(job => job.Contingency);

    /// <summary>The last day on the calendar; absent without a start.</summary>
    [JsonIgnore]
    public DateOnly? Finish => DateOf(LastDay);

    internal WorkCalendar? CalendarOrNull => Start is { } start ? new(start, Holidays?.ToHashSet() ?? []) : null;

    /// <summary>The date of a working day, from 1; absent without a start.</summary>
    public DateOnly? DateOf(int workingDay) => CalendarOrNull?.DateOf(workingDay);

    /// <summary>How the project stands in currency at the end of a working day.</summary>
    /// <param name="workingDay">The day, from 1.</param>
    /// <param name="reports">What is reported of jobs and activities.</param>
    /// <exception cref="ArgumentNullException">There is no list of reports.</exception>
    /// <exception cref="EstimateException">A report is of no job or activity of this baseline, or its numbers cannot be; all issues are listed.</exception>
    public EarnedValue At(int workingDay, IReadOnlyList<ProgressReport> reports) => Sum(reports, (job, progress) => job.At(workingDay, progress));

    /// <summary>The same in person-hours.</summary>
    /// <inheritdoc cref="At"/>
    public EarnedValue HoursAt(int workingDay, IReadOnlyList<ProgressReport> reports) => Sum(reports, (job, progress) => job.HoursAt(workingDay, progress));

    /// <summary>What was to be done by the end of a working day, in currency.</summary>
    /// <param name="workingDay">The day, from 1.</param>
    public decimal PlannedBy(int workingDay) => At(workingDay, []).Planned;

    /// <summary>The baseline as people read it: <c>3 jobs, 38,700, 60 days</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Jobs.Count} jobs, {Budget:N0}, {LastDay} days");

    internal void Check(string path, IssueList issues)
    {
        issues.Range(path + "lastDay", LastDay, 1, CrewSchedule.MostDays, "days");
        if (Jobs.Any(job => job?.Activities is null || job.Activities.Any(one => one is null) || job.Activities.DistinctBy(one => one.Activity).Count() < job.Activities.Count))
        {
            issues.Error(IssueCode.BadValue, path + "jobs", "A job or activity is missing, or stands there twice: give the baseline as the library wrote it.");
        }
        else if (Jobs.Any(job => job.Activities.Any(one => one.Budget is < 0 or > (decimal)QuoteSum.MostOfARow || one.FirstDay > one.LastDay || one.FirstDay is null != one.LastDay is null)))
        {
            issues.Error(IssueCode.BadValue, path + "jobs", "A budget is negative or too large, or an activity ends before it begins: give the baseline as the library wrote it.");
        }
    }

    private EarnedValue Sum(IReadOnlyList<ProgressReport> reports, Func<Baseline, IReadOnlyList<ActivityProgress>, EarnedValue> standing)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ILookup<string, ProgressReport> byJob = reports.ToLookup(report => report.Job);
        (decimal budget, decimal planned, decimal earned, decimal actual) = (0, 0, 0, 0);
        foreach (BaselineJob job in Jobs)
        {
            EarnedValue one = standing(job.Plan, job.Progress([.. byJob[job.Id]]));
            (budget, planned, earned, actual) = (budget + one.Budget, planned + one.Planned, earned + one.Earned, actual + one.Actual);
        }

        return EarnedValue.From(budget, planned, earned, actual);
    }
}
