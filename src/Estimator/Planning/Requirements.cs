using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>What each step waits for among the steps that apply; where one does not apply, what that one would wait for.</summary>
/// <remarks>
/// A step waits for steps of its own part and of the job as a whole; the job as a whole waits for all of its rooms.
/// What is waited for anyway, because another requirement waits for it, is not said twice. Sets of activities are bits;
/// an activity comes after all it requires.
/// </remarks>
internal readonly ref struct Requirements
{
    // A house or a few rooms; more go to the heap.
    private const int MostOnStack = 256;

    private readonly CompiledActivity[] _activities;
    private readonly JobPart[] _parts;
    private readonly Span<int> _items;
    private readonly Span<UInt128> _steps;
    private readonly Span<UInt128> _before;

    /// <param name="work">The work.</param>
    /// <param name="items">A number for each activity in each part.</param>
    /// <param name="steps">A set for each part.</param>
    /// <param name="before">A set for each activity.</param>
    private Requirements(in PlannedWork work, Span<int> items, Span<UInt128> steps, Span<UInt128> before)
    {
        (_activities, _parts) = (work.Activities, work.Parts);
        _items = items;
        _steps = steps;
        _before = before;
        _steps.Clear();
        for (int item = 0; item < work.Items.Length; item++)
        {
            ref readonly WorkItem one = ref work.Items[item];
            _items[Cell(one.Part, one.Activity)] = item;
            _steps[one.Part] |= work.HasStep(one) ? UInt128.One << one.Activity : 0;
        }

        for (int number = 0; number < _activities.Length; number++)
        {
            _before[number] = _activities[number].Requires | Before(_activities[number].Requires);
        }
    }

    /// <summary>For each item the items it waits for.</summary>
    [SkipLocalsInit]
    public static WaitList Of(in PlannedWork work)
    {
        int parts = work.Parts.Length;
        int activities = work.Activities.Length;
        int cells = parts * activities;
        Requirements requirements = new(
            work,
            cells <= MostOnStack ? stackalloc int[cells] : new int[cells],
            parts <= MostOnStack ? stackalloc UInt128[parts] : new UInt128[parts],
            stackalloc UInt128[activities]);
        WaitList waits = new(work.Items.Length);
        for (int item = 0; item < work.Items.Length; item++)
        {
            ref readonly WorkItem one = ref work.Items[item];
            if (one.Part == 0)
            {
                requirements.AddOfJob(one.Activity, waits);
            }
            else
            {
                requirements.AddOfRoom(one.Part, one.Activity, waits);
            }

            waits.Close(item);
        }

        return waits;
    }

    private int Cell(int part, int activity) => (part * _activities.Length) + activity;

    /// <summary>Steps of the job, and in every room what these do not wait for.</summary>
    private void AddOfJob(int activity, WaitList waits)
    {
        UInt128 own = Last(_before[activity] & _steps[0]);
        AddItems(0, own, waits);
        UInt128 left = _parts.Length == 1 ? 0 : _before[activity] & ~Before(own);
        for (int room = 1; room < _parts.Length; room++)
        {
            AddItems(room, Last(left & _steps[room]), waits);
        }
    }

    /// <summary>Steps of the job and of the room; a room's first steps wait for the rooms that go first.</summary>
    private void AddOfRoom(int room, int activity, WaitList waits)
    {
        UInt128 last = Last(_before[activity] & (_steps[room] | _steps[0]));
        UInt128 own = last & _steps[room];
        AddItems(0, last & ~own, waits);
        AddItems(room, own, waits);
        if (own == 0)
        {
            foreach (int before in _parts[room].After)
            {
                AddLast(before, waits);
            }
        }
    }

    /// <summary>All that some activities wait for.</summary>
    private UInt128 Before(UInt128 activities)
    {
        UInt128 before = 0;
        foreach (int activity in new ActivitySet(activities))
        {
            before |= _before[activity];
        }

        return before;
    }

    /// <summary>Those of some activities that none of the others waits for.</summary>
    private UInt128 Last(UInt128 activities)
    {
        UInt128 last = activities;
        for (UInt128 rest = activities; rest != 0;)
        {
            int latest = ActivitySet.Last(rest);
            last &= ~_before[latest];
            rest &= last & ~(UInt128.One << latest);
        }

        return last;
    }

    private void AddItems(int part, UInt128 activities, WaitList waits)
    {
        foreach (int activity in new ActivitySet(activities))
        {
            waits.Add(_items[Cell(part, activity)]);
        }
    }

    private void AddLast(int part, WaitList waits)
    {
        if (_steps[part] != 0)
        {
            waits.Add(_items[Cell(part, ActivitySet.Last(_steps[part]))]);
        }
    }
}
