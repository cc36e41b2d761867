namespace Estimator;

/// <summary>The plan of a project of several trades: on its critical path, and on the calendar if there is a start.</summary>
internal static class ProjectPlan
{
    private const double Moment = 1e-6;

    /// <param name="work">The work.</param>
    /// <param name="crew">Working hours of a day.</param>
    /// <param name="fast">Hours of a fast job as a share of the likely hours.</param>
    /// <param name="slow">Hours of a slow job as a share of the likely hours.</param>
    /// <param name="calendar">Working days by date; null if no start was given.</param>
    public static Plan Of(in PlannedWork work, Crew crew, double fast, double slow, WorkCalendar? calendar)
    {
        WaitList requires = Requirements.Of(work);
        CriticalPath path = CriticalPath.Of(work, requires, crew, 1);
        List<PlanStep> steps = new(work.Items.Length);
        foreach (int item in InOrder(work, path))
        {
            double spare = path.FloatOf(item);
            int day = DayOf(path.Starts[item]);
            int latest = DayOf(path.Latest[item]);
            steps.Add(PlanList.Step(work, item, steps.Count + 1, requires[item], day, LastDayOf(path.Starts[item], path.Ends[item]), new()
            {
                FloatDays = Math.Round(spare, 2),
                IsCritical = spare < Moment,
                LatestDay = latest,
                Date = calendar?.DateOf(day),
                LatestDate = calendar?.DateOf(latest),
            }));
        }

        int likely = DaysOf(path.Duration);
        return new()
        {
            Steps = steps,
            WorkingDays = new(
                DaysOf(CriticalPath.Of(work, requires, crew, fast).Duration), likely, DaysOf(CriticalPath.Of(work, requires, crew, slow).Duration)),
            Crew = crew.Size,
            Start = calendar?.DateOf(1),
            Finish = calendar?.DateOf(likely),
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

    private static int DayOf(double start) => (int)Math.Floor(start + Moment) + 1;

    private static int LastDayOf(double start, double end) => Math.Max(DayOf(start), (int)Math.Ceiling(end - Moment));

    private static int DaysOf(double duration) => Math.Max(1, (int)Math.Ceiling(duration - Moment));
}
