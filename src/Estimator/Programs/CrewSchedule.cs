using System.Globalization;

namespace Estimator;

/// <summary>Crews that work through a list of jobs: who is where when, and when all is done.</summary>
/// <remarks>
/// Each crew gets a run of jobs as they are listed, so list neighbors side by side. All runs are equally long; the job that lies on the seam of two runs is
/// done by both crews at once, as the last job of both or the first of both, since every other crew works through its run backwards. A job has two crews at most, so all
/// takes as long as the longest job for one crew, or as all hours over all crews, whichever is more:
/// <code>days = max(max hᵢ, Σ hᵢ ÷ crews) ÷ (people of a crew × hours a day × workable share)</code>
/// Worked: 40 houses of 69 h, crews of two at 8 h: two crews 86.25 days, so 87; three crews 57.5, so 58.
/// </remarks>
public sealed class CrewSchedule
{
    // Hours are counted in millionths, so that their sum is exact in any order.
    private const double PartsOfAnHour = 1e6;
    private const double MostHours = 1e6;
    private const int MostJobs = 1_000_000;
    private const int Digits = 6;

    // A century: no program is that long, and the calendar has an end.
    internal const int MostDays = 26_000;

    private CrewSchedule(long[] jobs, CrewForce crews, DateOnly start, IReadOnlyCollection<DateOnly> holidays)
    {
        long all = jobs.Sum();
        long run = Math.Max(jobs.Max(), (all + crews.Crews - 1) / crews.Crews);
        double day = crews.HoursOfACrew * PartsOfAnHour;
        WorkingDays = (int)Math.Ceiling(Math.Round(run / day, Digits));
        Finish = new WorkCalendar(start, holidays).DateOf(WorkingDays);
        Shifts = FrozenList.Of(Runs(jobs, run, all).Select(one => new CrewShift(one.Job, one.Crew + 1, one.From / day, one.To / day)));
    }

    /// <summary>Working days until all jobs are done, begun days counted.</summary>
    public int WorkingDays { get; }

    /// <summary>The last of them on the calendar.</summary>
    public DateOnly Finish { get; }

    /// <summary>Who is where when: one for each job, two for a job with two crews; in the order of the jobs.</summary>
    public IReadOnlyList<CrewShift> Shifts { get; }

    /// <summary>Sends crews through a list of jobs.</summary>
    /// <param name="hours">Person-hours of each job, above 0 and up to a million; up to a million jobs, neighbors side by side.</param>
    /// <param name="crews">The crews there are.</param>
    /// <param name="start">The first day, or the day before which nobody works.</param>
    /// <param name="holidays">Days on which nobody works besides weekends, as <see cref="PriceBook.Holidays"/> lists them; none if left out.</param>
    /// <exception cref="ArgumentNullException">There are no hours, or no crews.</exception>
    /// <exception cref="EstimateException">There is no job, or a number is none of these, or the work takes more days than a calendar has; all issues are listed.</exception>
    public static CrewSchedule Of(IReadOnlyList<double> hours, CrewForce crews, DateOnly start, IReadOnlyList<DateOnly>? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(crews);
        IssueList issues = new();
        crews.Check(issues);
        issues.Range("hours", hours.Count, 1, MostJobs, "jobs");
        for (int i = 0; i < hours.Count && !issues.IsFull; i++)
        {
            issues.Range(string.Create(CultureInfo.InvariantCulture, $"hours[{i}]"), hours[i], 1 / PartsOfAnHour, MostHours, "h");
        }

        if (!issues.HasError)
        {
            issues.Range("hours", Math.Max(hours.Sum() / crews.Crews, hours.Max()) / crews.HoursOfACrew, 0, MostDays, "working days");
        }

        return issues.HasError
            ? throw new EstimateException("The crews cannot be sent", issues.ToList())
            : new([.. hours.Select(job => (long)Math.Round(job * PartsOfAnHour))], crews, start, holidays?.ToHashSet() ?? []);
    }

    /// <summary>How many crews are at work on some part of a working day.</summary>
    /// <param name="workingDay">The day, from 1.</param>
    public int CrewsAtWork(int workingDay) =>
        Shifts.Where(shift => shift.From < workingDay && shift.To > workingDay - 1).Select(shift => shift.Crew).Distinct().Count();

    /// <summary>The schedule as people read it: <c>40 jobs, 87 working days, to 2025-09-04</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Shifts.Select(shift => shift.Job).Distinct().Count()} jobs, {WorkingDays} working days, to {Finish:yyyy-MM-dd}");

    /// <summary>Lays the jobs end to end and cuts the line into runs; every other run is worked backwards.</summary>
    private static IEnumerable<(int Job, int Crew, long From, long To)> Runs(long[] jobs, long run, long all)
    {
        long at = 0;
        long turn = run;
        for (int job = 0; job < jobs.Length; job++)
        {
            long end = at + jobs[job];
            for (long from = at; from < end;)
            {
                int crew = (int)(from / run);
                long begin = crew * run;
                long to = Math.Min(end, begin + run);
                if (from == begin)
                {
                    // The last run may be shorter: a crew that shares no job does not wait for the others' last.
                    turn = from > at ? run : Math.Min(run, all - begin);
                }

                yield return crew % 2 == 0
                    ? (job, crew, from - begin, to - begin)
                    : (job, crew, turn - (to - begin), turn - (from - begin));
                from = to;
            }

            at = end;
        }
    }
}
