namespace Estimator;

/// <summary>Lays a project of several trades on working days: each trade has one crew, trades work side by side.</summary>
/// <remarks>
/// A step starts when all it waits for is over and its trade's crew is free. Going back from the end gives the latest
/// start that delays nothing; the difference is the step's float. Steps without float make the critical path, whose
/// length is the duration. Times are in working days; five of seven days of a wait are working days.
/// </remarks>
internal sealed class CriticalPath
{
    private const double HoursInDay = 24;
    private const double WorkingShare = 5.0 / 7;
    private readonly WaitList _requires;
    private readonly int[] _before;
    private readonly double[] _days;
    private readonly double[] _waits;

    private CriticalPath(in PlannedWork work, WaitList requires, Crew crew, double pace)
    {
        int count = work.Items.Length;
        (_requires, _before, _days, _waits) = (requires, new int[count], new double[count], new double[count]);
        (Starts, Ends, Latest) = (new double[count], new double[count], new double[count]);
        Dictionary<string, int> last = [];
        for (int item = 0; item < count; item++)
        {
            ref readonly WorkItem one = ref work.Items[item];
            Activity activity = work.ActivityOf(one).Activity;
            _days[item] = one.Hours * pace / (activity.Crew * crew.HoursPerDay);
            _waits[item] = one.Wait / HoursInDay * WorkingShare;
            _before[item] = one.Hours > 0 && last.TryGetValue(activity.Trade, out int before) ? before : -1;
            if (one.Hours > 0)
            {
                last[activity.Trade] = item;
            }
        }

        Forward(work);
        Backward(work);
    }

    /// <summary>Working days from the start at which each item begins and ends, its wait not counted.</summary>
    public double[] Starts { get; }

    /// <summary>See <see cref="Starts"/>.</summary>
    public double[] Ends { get; }

    /// <summary>The latest start of each item that delays nothing.</summary>
    public double[] Latest { get; }

    /// <summary>Working days until all is done.</summary>
    public double Duration { get; private set; }

    /// <summary>Working days an item may be late without delaying the end.</summary>
    public double FloatOf(int item) => Math.Max(0, Latest[item] - Starts[item]);

    /// <param name="work">The work; an item comes after all it waits for.</param>
    /// <param name="requires">What each item waits for.</param>
    /// <param name="crew">Working hours of a day.</param>
    /// <param name="pace">Hours as a share of the likely hours.</param>
    public static CriticalPath Of(in PlannedWork work, WaitList requires, Crew crew, double pace) => new(work, requires, crew, pace);

    private void Forward(in PlannedWork work)
    {
        for (int item = 0; item < _days.Length; item++)
        {
            double start = _before[item] >= 0 ? Ends[_before[item]] : 0;
            foreach (int other in _requires[item])
            {
                start = Math.Max(start, Ends[other] + _waits[other]);
            }

            Starts[item] = start;
            Ends[item] = start + _days[item];
            Duration = work.HasStep(work.Items[item]) ? Math.Max(Duration, Ends[item]) : Duration;
        }
    }

    private void Backward(in PlannedWork work)
    {
        Span<double> end = stackalloc double[_days.Length];
        end.Fill(Duration);
        for (int item = _days.Length - 1; item >= 0; item--)
        {
            Latest[item] = work.HasStep(work.Items[item]) ? end[item] - _days[item] : Starts[item];
            if (_before[item] >= 0)
            {
                end[_before[item]] = Math.Min(end[_before[item]], Latest[item]);
            }

            foreach (int other in _requires[item])
            {
                end[other] = Math.Min(end[other], Latest[item] - _waits[other]);
            }
        }
    }
}
