using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A project as it was agreed: what each activity was to cost and when it was to be done. It stays when the estimate changes.</summary>
/// <remarks>Immutable, and plain enough to be kept as JSON. Working days count from the project's start.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProjectBaseline
{
    private const decimal Most = (decimal)QuoteSum.MostOfARow;

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
        const string advice = "give the baseline as the library wrote it.";
        issues.Range(path + "lastDay", LastDay, 1, CrewSchedule.MostDays, "days");
        issues.Range(path + "start", Start?.Year, CountryRules.FirstYear, CountryRules.LastYear, "");
        if (Jobs.Any(job => job is not { Id: not null, Activities.Count: > 0 }) || Jobs.DistinctBy(job => job.Id).Count() < Jobs.Count)
        {
            issues.Error(IssueCode.BadValue, path + "jobs", $"A job is missing, empty or stands there twice: {advice}");
        }
        else if (Jobs.Any(job => job.Activities.Any(one => one is not { Activity: not null, Name: not null }) || job.Activities.DistinctBy(one => one.Activity).Count() < job.Activities.Count))
        {
            issues.Error(IssueCode.BadValue, path + "jobs", $"An activity is missing, nameless or stands there twice: {advice}");
        }
        else if (Jobs.Any(job => job.Contingency is < 0 or > Most || job.Activities.Any(one => !IsPossible(one))) || Jobs.Sum(job => job.Activities.Sum(one => one.Budget)) > Most)
        {
            issues.Error(IssueCode.BadValue, path + "jobs", $"A budget, a contingency, hours or days cannot be: {advice}");
        }
    }

    private static bool IsPossible(BaselineActivity one) => one.Budget is >= 0 and <= Most && one.Hours is >= 0 and <= (double)Most
        && one.FirstDay is null == one.LastDay is null && (one.FirstDay is null || (one.FirstDay >= 1 && one.LastDay >= one.FirstDay && one.LastDay <= 2 * CrewSchedule.MostDays));

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
