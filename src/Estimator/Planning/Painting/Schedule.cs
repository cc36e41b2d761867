namespace Estimator;

/// <summary>Lays steps on working days: one crew, one step at a time, paint drying overnight as during the day.</summary>
/// <remarks>
/// The crew takes the first step in line whose requirements are over and dry; while paint dries it goes on elsewhere.
/// Waits, checks and choices take no crew.
/// </remarks>
internal ref struct Schedule
{
    /// <summary>Numbers an item takes in the memory of a schedule.</summary>
    public const int Columns = 4;

    private const double HoursInDay = 24;
    private const double WorkStarts = 8;
    private const double WorkEnds = 16;

    // A third of a second: what sums of hours leave over is no work for another day.
    private const double Moment = 1e-4;

    private readonly WaitList _requires;
    private readonly Span<double> _ready;
    private readonly Span<double> _over;
    private readonly Span<int> _sequence;

    // When the crew is free, and when it goes on: at once or next morning.
    private int _count = 0;
    private double _free = WorkStarts;
    private double _next = WorkStarts;
    private double _midnight = 0;

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
        for (int item = 0; item < _over.Length; item++)
        {
            _ready[item] = double.NaN;
            _over[item] = work.HasStep(work.Items[item]) ? double.NaN : 0;
        }

        _count = 0;
        _free = WorkStarts;
        _next = WorkStarts;
        int first = 0;
        for (int next = Next(work.Items, ref first); next >= 0; next = Next(work.Items, ref first))
        {
            ref readonly WorkItem item = ref work.Items[next];
            double hours = item.Hours * pace / Math.Min(work.ActivityOf(item).Activity.Crew, crew.Size);
            Place(next, hours * (WorkEnds - WorkStarts) / crew.HoursPerDay, item.Wait);
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
            if (double.IsNaN(_over[item]) && IsReady(item))
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
    private readonly bool IsReady(int item)
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
    private double AtWork(double clock)
    {
        double hour = clock - Midnight(clock);
        return hour < WorkStarts ? _midnight + WorkStarts
            : hour >= WorkEnds - Moment ? _midnight + HoursInDay + WorkStarts
            : clock;
    }

    /// <summary>When work begun at <paramref name="start"/> is done, evenings and nights left out.</summary>
    private double Work(double start, double hours)
    {
        double left = Midnight(start) + WorkEnds - start;
        double shift = WorkEnds - WorkStarts;
        if (hours <= left + Moment)
        {
            return start + Math.Min(hours, left);
        }

        double further = hours - left;
        double nights = Math.Ceiling((further - Moment) / shift);
        return start + left + ((nights - 1) * HoursInDay) + (HoursInDay - shift) + further - ((nights - 1) * shift);
    }

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
