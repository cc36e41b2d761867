namespace Estimator;

/// <summary>A crew: how many people, and how many hours of a day they work at the job itself.</summary>
internal readonly record struct Crew(int Size, double HoursPerDay);

/// <summary>Lays steps on working days: one crew, one step at a time, paint drying overnight as during the day.</summary>
internal static class Schedule
{
    private const double HoursInDay = 24;
    private const double WorkStarts = 8;
    private const double WorkEnds = 16;

    // A third of a second: what sums of hours leave over is no work for another day.
    private const double Moment = 1e-4;

    /// <summary>Fills the day each step starts on, from 1, and gives the number of days.</summary>
    /// <param name="work">The activities.</param>
    /// <param name="requires">What each waits for.</param>
    /// <param name="crew">The crew.</param>
    /// <param name="pace">Hours as a share of the likely hours.</param>
    /// <param name="days">Receives the starting days.</param>
    public static int Days(in PlannedWork work, ReadOnlySpan<UInt128> requires, Crew crew, double pace, Span<int> days)
    {
        Span<double> over = stackalloc double[requires.Length];
        double free = WorkStarts;
        for (int number = 0; number < requires.Length; number++)
        {
            if (!work.HasStep(number))
            {
                continue;
            }

            double start = free;
            foreach (int other in new Bits(requires[number]))
            {
                start = Math.Max(start, over[other]);
            }

            start = AtWork(start);
            double hours = work.Hours[number] * pace / Math.Min(work.Activities[number].Activity.Crew, crew.Size);
            double end = Work(start, hours * (WorkEnds - WorkStarts) / crew.HoursPerDay);
            days[number] = DayOf(start);
            over[number] = end + work.Waits[number];
            free = hours > 0 ? end : free;
        }

        return Math.Max(1, (int)Math.Ceiling((free - WorkStarts) / HoursInDay));
    }

    private static int DayOf(double clock) => (int)(clock / HoursInDay) + 1;

    /// <summary>The first moment from <paramref name="clock"/> on when the crew is at work.</summary>
    private static double AtWork(double clock)
    {
        double midnight = Math.Floor(clock / HoursInDay) * HoursInDay;
        double hour = clock - midnight;
        return hour < WorkStarts ? midnight + WorkStarts
            : hour >= WorkEnds - Moment ? midnight + HoursInDay + WorkStarts
            : clock;
    }

    /// <summary>When work begun at <paramref name="start"/> is done, evenings and nights left out.</summary>
    private static double Work(double start, double hours)
    {
        double left = (Math.Floor(start / HoursInDay) * HoursInDay) + WorkEnds - start;
        double shift = WorkEnds - WorkStarts;
        if (hours <= left + Moment)
        {
            return start + Math.Min(hours, left);
        }

        double further = hours - left;
        double nights = Math.Ceiling((further - Moment) / shift);
        return start + left + ((nights - 1) * HoursInDay) + (HoursInDay - shift) + further - ((nights - 1) * shift);
    }
}
