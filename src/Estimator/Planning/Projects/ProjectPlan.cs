namespace Estimator;

/// <summary>The plan of a project of several trades: on its critical path, and on the calendar if there is a start.</summary>
internal static class ProjectPlan
{
    private const double Moment = 1e-6;

    /// <param name="work">The work.</param>
    /// <param name="requires">What each item waits for.</param>
    /// <param name="path">The work on working days.</param>
    /// <param name="range">The same if all goes fast, and if all goes slowly.</param>
    /// <param name="crew">Who works.</param>
    /// <param name="outOfUse">What cannot be used meanwhile; null if nothing.</param>
    /// <param name="calendar">Working days by date; null if no start was given.</param>
    public static Plan Of(
        in PlannedWork work, WaitList requires, CriticalPath path, (CriticalPath Fast, CriticalPath Slow) range, Crew crew, string? outOfUse, WorkCalendar? calendar)
    {
        int last = DaysOf(path.Duration);
        List<PlanStep> steps = new(work.Items.Length);
        foreach (int item in InOrder(work, path))
        {
            int day = DayOf(path.Starts[item], last);
            int lastDay = LastDayOf(path.Starts[item], path.Ends[item], last);
            steps.Add(PlanMaker.Step(work, item, steps.Count + 1, requires[item], day, lastDay, calendar, Place(item, day, lastDay, path, calendar)));
        }

        (int first, int latest) = (DaysOf(range.Fast.Duration), DaysOf(range.Slow.Duration));
        (SiteDays low, SiteDays likely, SiteDays high) = (SiteDays.Of(work, crew, range.Fast), SiteDays.Of(work, crew, path), SiteDays.Of(work, crew, range.Slow));
        return new()
        {
            Steps = steps,
            WorkingDays = new(first, last, latest),
            OnSiteDays = InHalves(low.OnSite, likely.OnSite, high.OnSite),
            UnusableDays = outOfUse is null ? default : InHalves(low.Unusable, likely.Unusable, high.Unusable),
            OutOfUse = outOfUse,
            Crew = crew.People,
            Start = calendar?.DateOf(1),
            Finish = calendar?.DateOf(last),
            EarliestFinish = calendar?.DateOf(first),
            LatestFinish = calendar?.DateOf(latest),
        };
    }

    private static DayRange InHalves(double low, double likely, double high) =>
        DayRange.Around(SiteDays.InHalves(low), SiteDays.InHalves(likely), SiteDays.InHalves(high));

    private static ProjectDays Place(int item, int day, int lastDay, CriticalPath path, WorkCalendar? calendar)
    {
        double spare = path.FloatOf(item);
        int latest = DayOf(path.Latest[item], DaysOf(path.Duration));
        int due = DueOf(path, item);
        return new()
        {
            WaitDays = Math.Round(path.Days.Waits[item], 2),
            FloatDays = Math.Round(spare, 2),
            IsCritical = spare < Moment,
            LatestDay = latest,
            DueDay = due,
            LatestDate = calendar?.DateOf(latest),
            DueDate = calendar?.DateOf(due),
        };
    }

    /// <summary>Items that have a step by their start; a step never comes before what it waits for.</summary>
    private static IEnumerable<int> InOrder(in PlannedWork work, CriticalPath path)
    {
        List<int> items = [];
        for (int item = 0; item < work.Items.Length; item++)
        {
            if (work.HasStep(work.Items[item]))
            {
                items.Add(item);
            }
        }

        return items.OrderBy(item => path.Starts[item]).ThenBy(item => item);
    }

    /// <summary>The day work must end on at the latest; for what takes no hours the day that its answer is needed on.</summary>
    private static int DueOf(CriticalPath path, int item)
    {
        int last = DaysOf(path.Duration);
        double begin = path.Latest[item];
        double days = path.Days.Work[item];
        return days > 0 ? LastDayOf(begin, begin + days, last) : DayOf(begin + path.Days.Waits[item], last);
    }

    /// <summary>The day that has begun; what happens when all is over belongs to the last day.</summary>
    private static int DayOf(double start, int last) => Math.Min(last, (int)Math.Floor(start + Moment) + 1);

    private static int LastDayOf(double start, double end, int last) => Math.Max(DayOf(start, last), (int)Math.Ceiling(end - Moment));

    private static int DaysOf(double duration) => Math.Max(1, (int)Math.Ceiling(duration - Moment));
}
