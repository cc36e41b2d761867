namespace Estimator;

/// <summary>A crew: how many people, and how many hours of a day they work at the job itself.</summary>
internal readonly record struct Crew(int Size, double HoursPerDay);

/// <summary>Lays steps on working days: one crew, one step at a time, paint drying overnight as during the day.</summary>
/// <remarks>
/// The crew takes the first step in line whose requirements are over and dry; while paint dries it goes on elsewhere.
/// Waits, checks and choices take no crew.
/// </remarks>
internal sealed class Schedule
{
    private const double HoursInDay = 24;
    private const double WorkStarts = 8;
    private const double WorkEnds = 16;

    // A third of a second: what sums of hours leave over is no work for another day.
    private const double Moment = 1e-4;

    private readonly int[][] _requires;
    private readonly double[] _ready;
    private readonly double[] _over;
    private double _free = WorkStarts;

    private Schedule(int[][] requires)
    {
        _requires = requires;
        _ready = new double[requires.Length];
        _over = new double[requires.Length];
        Starts = new double[requires.Length];
        Ends = new double[requires.Length];
        Sequence = new List<int>(requires.Length);
    }

    /// <summary>Items in the order in which they are begun.</summary>
    public List<int> Sequence { get; }

    /// <summary>Hour of the clock at which each item begins and ends, from the midnight before the first day.</summary>
    public double[] Starts { get; }

    /// <summary>See <see cref="Starts"/>.</summary>
    public double[] Ends { get; }

    /// <summary>Working days until the crew is done.</summary>
    public int Days => Math.Max(1, (int)Math.Ceiling((_free - WorkStarts) / HoursInDay));

    /// <summary>Day of the clock, from 1.</summary>
    public static int DayOf(double clock) => (int)(clock / HoursInDay) + 1;

    /// <param name="work">The work.</param>
    /// <param name="requires">What each item waits for.</param>
    /// <param name="crew">The crew.</param>
    /// <param name="pace">Hours as a share of the likely hours.</param>
    public static Schedule Of(in PlannedWork work, int[][] requires, Crew crew, double pace)
    {
        Schedule schedule = new(requires);
        schedule.Lay(work, crew, pace);
        return schedule;
    }

    /// <summary>Lays the same work again, at another pace.</summary>
    public void Lay(in PlannedWork work, Crew crew, double pace)
    {
        Array.Fill(_ready, double.NaN);
        Array.Fill(_over, double.NaN);
        Sequence.Clear();
        _free = WorkStarts;
        int first = 0;
        for (int next = Next(work, ref first); next >= 0; next = Next(work, ref first))
        {
            ref readonly WorkItem item = ref work.Items[next];
            double hours = item.Hours * pace / Math.Min(work.ActivityOf(item).Activity.Crew, crew.Size);
            Place(next, hours * (WorkEnds - WorkStarts) / crew.HoursPerDay, item.Wait);
        }
    }

    private void Place(int item, double hours, double wait)
    {
        double start = AtWork(hours > 0 ? Math.Max(_free, _ready[item]) : _ready[item]);
        Starts[item] = start;
        Ends[item] = Work(start, hours);
        _over[item] = Ends[item] + wait;
        _free = hours > 0 ? Ends[item] : _free;
        Sequence.Add(item);
    }

    /// <summary>The first item in line that can be begun when the crew is free, or else the one that can be begun soonest; -1 if none is left.</summary>
    private int Next(in PlannedWork work, ref int first)
    {
        while (first < _over.Length && (!double.IsNaN(_over[first]) || !work.HasStep(work.Items[first])))
        {
            first++;
        }

        double now = AtWork(_free) + Moment;
        int soonest = -1;
        for (int item = first; item < _over.Length; item++)
        {
            if (double.IsNaN(_over[item]) && work.HasStep(work.Items[item]) && IsReady(item))
            {
                if (_ready[item] <= now || work.Items[item].Hours == 0)
                {
                    return item;
                }

                soonest = soonest < 0 || _ready[item] < _ready[soonest] ? item : soonest;
            }
        }

        return soonest;
    }

    /// <summary>Whether all requirements are laid out; if so, when they are over is known from then on.</summary>
    private bool IsReady(int item)
    {
        if (double.IsNaN(_ready[item]))
        {
            double ready = WorkStarts;
            foreach (int other in _requires[item])
            {
                if (double.IsNaN(_over[other]))
                {
                    return false;
                }

                ready = Math.Max(ready, _over[other]);
            }

            _ready[item] = ready;
        }

        return true;
    }

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
