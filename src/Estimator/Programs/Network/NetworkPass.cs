namespace Estimator;

/// <summary>Lays activities out: forward without crews, forward with crews, and back from the end.</summary>
internal sealed class NetworkPass(IReadOnlyList<NetworkActivity> activities, int[][] after)
{
    private readonly List<int>[] _followers = Circle.Followers(after);
    private readonly double[] _starts = new double[activities.Count];
    private readonly double[] _latest = new double[activities.Count];

    /// <summary>For each what its crew does next; −1 for nothing.</summary>
    private readonly int[] _nextOfCrew = new int[activities.Count];

    private double _end;

    public IReadOnlyList<ScheduledActivity> Laid(IReadOnlyDictionary<string, int>? crews)
    {
        Array.Fill(_nextOfCrew, -1);
        int[] free = Forward(place => (_starts[place], 0), null);
        Backward(free);
        (double[] early, double[] late) = ([.. _starts], [.. _latest]);
        int[] order = Forward(place => (early[place], late[place]), crews ?? new Dictionary<string, int>());
        Backward(order);
        return FrozenList.Of(activities.Select((one, place) => new ScheduledActivity(
            one.Id, _starts[place], FinishOf(place), Math.Max(_starts[place], _latest[place]), Math.Max(0, Bound(place, FreeOf) - FinishOf(place)))));
    }

    private double FinishOf(int place) => _starts[place] + activities[place].Days;

    /// <summary>Starts, in an order in which nothing comes before what it waits for.</summary>
    /// <param name="rank">What is ready is taken by this.</param>
    /// <param name="crews">How many crews there are by name; null for as many as are wanted.</param>
    private int[] Forward(Func<int, (double, double)> rank, IReadOnlyDictionary<string, int>? crews)
    {
        PriorityQueue<int, (double, double, int)> ready = new();
        int[] left = [.. after.Select(all => all.Length)];
        Dictionary<string, CrewsOfAName> hands = [];
        List<int> order = new(left.Length);
        for (int place = 0; place < left.Length; place++)
        {
            Enqueue(place);
        }

        while (ready.TryDequeue(out int place, out _))
        {
            Begin(place);
            order.Add(place);
            foreach (int next in _followers[place])
            {
                left[next]--;
                Enqueue(next);
            }
        }

        return [.. order];

        void Enqueue(int place)
        {
            if (left[place] == 0)
            {
                _starts[place] = Ready(place);
                (double first, double second) = rank(place);
                ready.Enqueue(place, (first, second, place));
            }
        }

        void Begin(int place)
        {
            NetworkActivity one = activities[place];
            if (crews is not null && one is { Crew: { } name, Days: > 0 })
            {
                if (!hands.TryGetValue(name, out CrewsOfAName? all))
                {
                    hands[name] = all = new(crews.GetValueOrDefault(name, 1));
                }

                int before = all.Take(_starts[place], start => Fitted(one, start), one.Days, place, out _starts[place]);
                if (before >= 0)
                {
                    _nextOfCrew[before] = place;
                }
            }
        }
    }

    private double Ready(int place)
    {
        double start = activities[place].NotBefore;
        foreach (int other in after[place])
        {
            start = Math.Max(start, FinishOf(other) + activities[other].WaitDays);
        }

        return Fitted(activities[place], start);
    }

    private static double Fitted(NetworkActivity one, double start) => one.Fit?.Invoke(start) ?? start;

    /// <summary>Latest starts, from the end.</summary>
    private void Backward(int[] order)
    {
        _end = Enumerable.Range(0, order.Length).Max(FinishOf);
        for (int i = order.Length - 1; i >= 0; i--)
        {
            int place = order[i];
            _latest[place] = Bound(place, other => _latest[other]) - activities[place].Days;
        }
    }

    /// <summary>When an activity must be over so that nothing that follows begins later than told, and the end is not later.</summary>
    private double Bound(int place, Func<int, double> startOf)
    {
        double bound = _end;
        foreach (int next in _followers[place])
        {
            bound = Math.Min(bound, startOf(next) - activities[place].WaitDays);
        }

        return _nextOfCrew[place] is >= 0 and var nextOfCrew ? Math.Min(bound, startOf(nextOfCrew)) : bound;
    }

    private double FreeOf(int place) => _starts[place];
}
