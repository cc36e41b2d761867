namespace Estimator;

/// <summary>The days of a job that was laid out: in all, with the crew there, and without the use of a room.</summary>
/// <param name="Working">Working days until the crew is done.</param>
/// <param name="OnSite">Days on which the crew is there, in halves.</param>
/// <param name="Unusable">The longest that a room is out of use, in days or halves; zero where there are no rooms.</param>
internal readonly record struct LaidDays(int Working, double OnSite, double Unusable)
{
    private const double LongWait = 24;

    public static LaidDays Of(in PlannedWork work, in Schedule schedule) =>
        new(schedule.Days, schedule.SiteDays(work.Items, CrewComes(work, schedule)), Unusables(work, schedule));

    /// <summary>When the answers are there that work waits for: a laboratory's, an association's, masonry that has cured.</summary>
    private static double CrewComes(in PlannedWork work, in Schedule schedule)
    {
        double comes = 0;
        foreach (int item in schedule.Sequence)
        {
            ref readonly WorkItem one = ref work.Items[item];
            if (one.Wait >= LongWait && work.ActivityOf(one).Activity.Phase == Phase.Ready)
            {
                comes = Math.Max(comes, schedule.Ends[item] + one.Wait);
            }
        }

        return comes;
    }

    private static double Unusables(in PlannedWork work, in Schedule schedule)
    {
        double longest = 0;
        for (int room = 1; room < work.Parts.Length; room++)
        {
            (double start, double end) = (double.PositiveInfinity, 0);
            foreach (int item in schedule.Sequence)
            {
                if (work.Items[item].Part == room && work.Items[item].Hours > 0)
                {
                    (start, end) = (Math.Min(start, schedule.Starts[item]), Math.Max(end, schedule.Ends[item]));
                }
            }

            longest = end > 0 ? Math.Max(longest, Schedule.DaysBetween(start, end)) : longest;
        }

        return longest;
    }
}
