namespace Estimator;

/// <summary>Lays steps on working days: one crew, one step at a time, paint drying overnight as during the day.</summary>
/// <remarks>
/// The crew takes the first step in line whose requirements are over and dry; while paint dries it goes on elsewhere.
/// Waits, checks and choices take no crew. What dries within a day dries in the order in which it was worked on: the crew goes
/// round, and a wait is shorter by the shorter of the two works it lies between. Nobody comes back for what a longer day can end.
/// </remarks>
internal ref struct Schedule
{
    /// <summary>Numbers an item takes in the memory of a schedule.</summary>
    public const int Columns = 5;

    private const double HoursInDay = 24;
    private const double WorkStarts = 8;
    private const double ShiftEnds = 16;
    private const double HalfDay = (ShiftEnds - WorkStarts) / 2;

    // A third of a second: what sums of hours leave over is no work for another day.
    private const double Moment = 1e-4;

    private readonly WaitList _requires;
    private readonly Span<double> _ready;
    private readonly Span<double> _over;
    private readonly Span<double> _lengths;
    private readonly Span<int> _sequence;

    // When the crew is free, and when it goes on: at once or next morning.
    private int _count = 0;
    private double _free = WorkStarts;
    private double _next = WorkStarts;
    private double _midnight = 0;
    private double _stay = 0;
    private int _longDay = 0;

    /// <param name="requires">What each item waits for.</param>
    /// <param name="memory">As many numbers as it has columns, for each item.</param>
    /// <param name="sequence">A number for each item.</param>
    public Schedule(WaitList requires, Span<double> memory, Span<int> sequence)
    {
        int items = sequence.Length;
        _requires = requires;
        _sequence = sequence;
        _ready = memory[..items];
        _over = memory.Slice(items, items);
        Starts = memory.Slice(2 * items, items);
        Ends = memory.Slice(3 * items, items);
        _lengths = memory.Slice(4 * items, items);
    }

    /// <summary>Items in the order in which they are begun.</summary>
    public readonly ReadOnlySpan<int> Sequence => _sequence[.._count];

    /// <summary>Hour of the clock at which each item begins and ends, from the midnight before the first day.</summary>
    public readonly Span<double> Starts { get; }

    /// <summary>See <see cref="Starts"/>.</summary>
    public readonly Span<double> Ends { get; }

    /// <summary>Working days until the crew is done.</summary>
    public readonly int Days => Math.Max(1, (int)Math.Ceiling((_free - WorkStarts) / HoursInDay));

    /// <summary>Day of the clock, from 1.</summary>
    public static int DayOf(double clock) => (int)(clock / HoursInDay) + 1;

    /// <summary>Lays work on days; what was laid before is forgotten.</summary>
    /// <param name="work">The work.</param>
    /// <param name="crew">The crew.</param>
    /// <param name="pace">Hours as a share of the likely hours.</param>
    public void Lay(in PlannedWork work, Crew crew, double pace)
    {
        Lay(work, crew, pace, 0);
        if (Days is var days && days > 1 && crew.LongDay > 0 && Half(_free - Morning(days)) < 1)
        {
            Lay(work, crew, pace, days - 1);
            if (Days == days)
            {
                Lay(work, crew, pace, 0);
            }
        }
    }

    /// <summary>Days with work after a moment, in halves: what is done in the time from morning to noon is half a day.</summary>
    public readonly double SiteDays(ReadOnlySpan<WorkItem> items, double after)
    {
        double days = 0;
        (double first, double last) = (double.NaN, 0);
        foreach (int item in Sequence)
        {
            if (items[item].Hours == 0 || Starts[item] < after)
            {
                continue;
            }

            (int day, int lastDay) = (DayOf(Starts[item]), DayOf(Ends[item] - Moment));
            if (double.IsNaN(first) || DayOf(first) != day)
            {
                days += double.IsNaN(first) ? 0 : Half(last - first);
                first = Starts[item];
            }

            if (lastDay > day)
            {
                days += Half(Evening(day) - first) + lastDay - day - 1;
                first = Morning(lastDay);
            }

            last = Ends[item];
        }

        return double.IsNaN(first) ? days : days + Half(last - first);
    }

    /// <summary>Days from one moment to another, in halves if they lie in one day.</summary>
    public static double DaysBetween(double start, double end) =>
        DayOf(start) is var day && DayOf(end - Moment) is var last && last > day ? last - day + 1 : Half(end - start);

    private static double Half(double hours) => hours <= HalfDay + Moment ? 0.5 : 1;

    /// <summary>Lays the work out; on one day the crew may stay longer.</summary>
    private void Lay(in PlannedWork work, Crew crew, double pace, int longDay)
    {
        (_longDay, _stay, _midnight) = (longDay, crew.LongDay, 0);
        for (int item = 0; item < _over.Length; item++)
        {
            _ready[item] = double.NaN;
            _over[item] = work.HasStep(work.Items[item]) ? double.NaN : 0;
            double people = Math.Min(work.ActivityOf(work.Items[item]).Activity.MostAtOnce, crew.Size);
            _lengths[item] = work.Items[item].Hours * pace / people * (ShiftEnds - WorkStarts) / crew.HoursPerDay;
        }

        _count = 0;
        _free = WorkStarts;
        _next = WorkStarts;
        int first = 0;
        for (int next = Next(work.Items, ref first); next >= 0; next = Next(work.Items, ref first))
        {
            Place(next, _lengths[next], work.Items[next].Wait);
        }
    }

    private void Place(int item, double hours, double wait)
    {
        double start = hours > 0 && _ready[item] <= _free ? _next : AtWork(_ready[item]);
        Starts[item] = start;
        Ends[item] = Work(start, hours);
        _over[item] = Ends[item] + wait;
        if (hours > 0)
        {
            _free = Ends[item];
            _next = AtWork(_free);
        }

        _sequence[_count++] = item;
    }

    /// <summary>The first item in line that can be begun when the crew is free, or else the one that can be begun soonest; -1 if none is left.</summary>
    private readonly int Next(ReadOnlySpan<WorkItem> items, ref int first)
    {
        while (first < _over.Length && !double.IsNaN(_over[first]))
        {
            first++;
        }

        double now = _next + Moment;
        int soonest = -1;
        for (int item = first; item < _over.Length; item++)
        {
            if (double.IsNaN(_over[item]) && IsReady(items, item))
            {
                if (_ready[item] <= now || items[item].Hours == 0)
                {
                    return item;
                }

                soonest = soonest < 0 || _ready[item] < _ready[soonest] ? item : soonest;
            }
        }

        return soonest;
    }

    /// <summary>Whether all requirements are laid out; if so, when they are over is known from then on.</summary>
    private readonly bool IsReady(ReadOnlySpan<WorkItem> items, int item)
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

                ready = Math.Max(ready, _over[other] - GoneRound(items[other].Wait, other, item));
            }

            _ready[item] = ready;
        }

        return true;
    }

    /// <summary>Hours of a wait that pass while the crew is still at the one work or already at the other: it begins where it is dry.</summary>
    private readonly double GoneRound(double wait, int before, int item) =>
        wait < HoursInDay ? Math.Min(wait, Math.Min(_lengths[before], _lengths[item])) : 0;

    /// <summary>The first moment from <paramref name="clock"/> on when the crew is at work.</summary>
    private double AtWork(double clock)
    {
        double hour = clock - Midnight(clock);
        return hour < WorkStarts ? _midnight + WorkStarts
            : clock >= Evening(DayOf(clock)) - Moment ? _midnight + HoursInDay + WorkStarts
            : clock;
    }

    /// <summary>When work begun at <paramref name="start"/> is done, evenings and nights left out.</summary>
    private readonly double Work(double start, double hours)
    {
        int day = DayOf(start);
        for (; hours > Evening(day) - start + Moment; start = Morning(++day))
        {
            hours -= Evening(day) - start;
        }

        return start + Math.Min(hours, Evening(day) - start);
    }

    private static double Morning(int day) => ((day - 1) * HoursInDay) + WorkStarts;

    private readonly double Evening(int day) => ((day - 1) * HoursInDay) + ShiftEnds + (day == _longDay ? _stay : 0);

    /// <summary>The midnight before a moment; most moments lie in the same day as the one before.</summary>
    private double Midnight(double clock)
    {
        if (clock < _midnight || clock >= _midnight + HoursInDay)
        {
            _midnight = Math.Floor(clock / HoursInDay) * HoursInDay;
        }

        return _midnight;
    }
}
