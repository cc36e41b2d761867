namespace Estimator;

/// <summary>Lays a project of several trades on working days.</summary>
/// <remarks>
/// A step starts when all it waits for is over and its hands are free: those of its trade, or the site where firms take turns.
/// Another firm comes some days after the work it waits for is done. Going back from the end gives the latest start that delays
/// nothing; the difference is the step's float. Steps without float make the critical path, whose length is the duration.
/// Times are in working days.
/// </remarks>
internal sealed class CriticalPath
{
    private readonly WaitList _requires;
    private readonly double[] _handOvers;
    private readonly bool[] _isStep;
    private readonly CrewOrder _order;
    private readonly int[] _binding;

    private CriticalPath(WaitList requires, double[] handOvers, bool[] isStep, CrewOrder order, StepDays days)
    {
        int count = isStep.Length;
        (_requires, _handOvers, _isStep, _order, Days) = (requires, handOvers, isStep, order, days);
        (Starts, Ends, Latest, _binding) = (new double[count], new double[count], new double[count], new int[count]);
        Forward();
        Backward();
    }

    /// <summary>How long each item and the wait after it take.</summary>
    public StepDays Days { get; }

    /// <summary>Working days from the start at which each item begins and ends, its wait not counted.</summary>
    public double[] Starts { get; }

    /// <summary>See <see cref="Starts"/>.</summary>
    public double[] Ends { get; }

    /// <summary>The latest start of each item that delays nothing.</summary>
    public double[] Latest { get; }

    /// <summary>Working days until all is done.</summary>
    public double Duration { get; private set; }

    /// <param name="work">The work; an item comes after all it waits for.</param>
    /// <param name="requires">What each item waits for.</param>
    /// <param name="crew">Who works.</param>
    public static CriticalPath Of(in PlannedWork work, WaitList requires, Crew crew)
    {
        bool[] isStep = new bool[work.Items.Length];
        for (int item = 0; item < isStep.Length; item++)
        {
            isStep[item] = work.HasStep(work.Items[item]);
        }

        StepDays days = StepDays.Of(work, crew);
        double[] handOvers = HandOvers(work, requires, crew);
        CriticalPath free = new(requires, handOvers, isStep, CrewOrder.Unlimited(isStep.Length), days);
        return new(requires, handOvers, isStep, CrewOrder.Of(work, requires, crew, free), days);
    }

    /// <summary>The same work in the same order, faster or slower. Less of everything never takes longer.</summary>
    public CriticalPath With(StepDays days) => new(_requires, _handOvers, _isStep, _order, days);

    /// <summary>Working days an item may be late without delaying the end.</summary>
    public double FloatOf(int item) => Math.Max(0, Latest[item] - Starts[item]);

    /// <summary>The steps that decide the end, the last one first: each starts when the next in this list, with its wait, is over.</summary>
    public IEnumerable<int> Chain()
    {
        int item = _isStep.Length - 1;
        while (item >= 0 && !(_isStep[item] && Ends[item] == Duration))
        {
            item--;
        }

        for (; item >= 0; item = _binding[item])
        {
            yield return item;
        }
    }

    /// <summary>Working days from the end of an item to the start of one that waits for it: its wait, or the coming of another firm.</summary>
    /// <param name="item">The one that waits.</param>
    /// <param name="at">Which of those it waits for.</param>
    public double Lag(int item, int at) => Math.Max(Days.Waits[_requires[item][at]], _handOvers[_requires.At(item) + at]);

    /// <summary>For each item and each it waits for the days until another firm comes; none where either takes no hours.</summary>
    private static double[] HandOvers(in PlannedWork work, WaitList requires, Crew crew)
    {
        double[] days = new double[requires.At(work.Items.Length)];
        for (int item = 0; item < work.Items.Length; item++)
        {
            ReadOnlySpan<int> others = requires[item];
            for (int at = 0; at < others.Length; at++)
            {
                bool isWork = work.Items[item].Hours > 0 && work.Items[others[at]].Hours > 0;
                days[requires.At(item) + at] = isWork
                    ? crew.HandOverTo(work.ActivityOf(work.Items[item]).Activity, work.ActivityOf(work.Items[others[at]]).Activity)
                    : 0;
            }
        }

        return days;
    }

    private void Forward()
    {
        foreach (int item in _order.Sequence)
        {
            int before = _order.Before[item];
            (Starts[item], _binding[item]) = before >= 0 ? (Ends[before], before) : (0, CrewOrder.None);
            ReadOnlySpan<int> others = _requires[item];
            for (int at = 0; at < others.Length; at++)
            {
                if (Ends[others[at]] + Lag(item, at) is double ready && ready > Starts[item])
                {
                    (Starts[item], _binding[item]) = (ready, others[at]);
                }
            }

            Ends[item] = Starts[item] + Days.Work[item];
            Duration = _isStep[item] ? Math.Max(Duration, Ends[item]) : Duration;
        }
    }

    private void Backward()
    {
        Span<double> end = stackalloc double[_isStep.Length];
        end.Fill(Duration);
        for (int place = _isStep.Length - 1; place >= 0; place--)
        {
            int item = _order.Sequence[place];
            Latest[item] = _isStep[item] ? end[item] - Days.Work[item] : Duration;
            int before = _order.Before[item];
            if (before >= 0)
            {
                end[before] = Math.Min(end[before], Latest[item]);
            }

            ReadOnlySpan<int> others = _requires[item];
            for (int at = 0; at < others.Length; at++)
            {
                ref double latest = ref end[others[at]];
                latest = _isStep[item] ? Math.Min(latest, Latest[item] - Lag(item, at)) : latest;
            }
        }
    }
}
