using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>What each step waits for among the steps that apply; where one does not apply, what that one would wait for.</summary>
/// <remarks>
/// A requirement is looked for in the same part, then in the job as a whole; the job as a whole waits for all of its
/// rooms. What is waited for anyway, because another requirement waits for it, is not said twice.
/// </remarks>
internal readonly ref struct Requirements
{
    private const int None = -1;

    // A house or a few rooms; more go to the heap.
    private const int MostOnStack = 256;

    private readonly JobActivity[] _activities;
    private readonly JobPart[] _parts;
    private readonly Span<int> _items;
    private readonly Span<Waits> _direct;
    private readonly Span<Waits> _all;

    private Requirements(in PlannedWork work, Span<int> items, Span<Waits> direct, Span<Waits> all)
    {
        (_activities, _parts) = (work.Activities, work.Parts);
        _items = items;
        _direct = direct;
        _all = all;
        _items.Fill(None);
        for (int item = 0; item < work.Items.Length; item++)
        {
            ref readonly WorkItem one = ref work.Items[item];
            _items[Cell(one.Part, one.Activity)] = work.HasStep(one) ? item : None;
        }

        for (int part = 0; part < _parts.Length; part++)
        {
            for (int number = 0; number < _activities.Length; number++)
            {
                Fill(part, number);
            }
        }
    }

    /// <summary>For each item the items it waits for.</summary>
    [SkipLocalsInit]
    public static WaitList Of(in PlannedWork work)
    {
        int cells = work.Parts.Length * work.Activities.Length;
        bool isSmall = cells <= MostOnStack;
        Requirements requirements = new(
            work,
            isSmall ? stackalloc int[cells] : new int[cells],
            isSmall ? stackalloc Waits[cells] : new Waits[cells],
            isSmall ? stackalloc Waits[cells] : new Waits[cells]);
        WaitList waits = new(work.Items.Length);
        for (int item = 0; item < work.Items.Length; item++)
        {
            requirements.Collect(work.Items[item].Part, work.Items[item].Activity, waits);
            waits.Close(item);
        }

        return waits;
    }

    private int Cell(int part, int activity) => (part * _activities.Length) + activity;

    private bool HasStep(int part, int activity) => _items[Cell(part, activity)] != None;

    private void Fill(int part, int number)
    {
        Waits found = default;
        foreach (int other in new Bits(_activities[number].Requires))
        {
            UInt128 bit = UInt128.One << other;
            if (part > 0 && HasStep(part, other))
            {
                found.Own |= bit;
            }
            else if (HasStep(0, other))
            {
                found.Job |= bit;
            }
            else
            {
                found.Add(_direct[Cell(part, other)]);
                found.Rooms |= part == 0 && _parts.Length > 1 ? bit : 0;
            }
        }

        Waits implied = default;
        foreach (int other in new Bits(found.Own))
        {
            implied.Add(_all[Cell(part, other)]);
        }

        foreach (int other in new Bits(found.Job))
        {
            implied.Add(_all[Cell(0, other)]);
        }

        ref Waits direct = ref _direct[Cell(part, number)];
        direct = found;
        direct.Remove(implied);
        found.Add(implied);
        _all[Cell(part, number)] = found;
    }

    /// <summary>The items that a step waits for: its own part's, the job's, every room's, and parts that go first.</summary>
    private void Collect(int part, int activity, WaitList found)
    {
        ref readonly Waits waits = ref _direct[Cell(part, activity)];
        AddItems(0, waits.Job, found);
        AddItems(part, waits.Own, found);
        for (int room = 1; room < _parts.Length && waits.Rooms != 0; room++)
        {
            AddItems(room, InRoom(room, waits.Rooms), found);
        }

        if (part > 0 && waits.Own == 0)
        {
            foreach (int before in _parts[part].After)
            {
                AddLast(before, found);
            }
        }
    }

    /// <summary>What a wait for every room means in one room.</summary>
    private UInt128 InRoom(int room, UInt128 wanted)
    {
        UInt128 there = 0;
        UInt128 implied = 0;
        foreach (int other in new Bits(wanted))
        {
            there |= HasStep(room, other) ? UInt128.One << other : _direct[Cell(room, other)].Own;
        }

        foreach (int other in new Bits(there))
        {
            implied |= _all[Cell(room, other)].Own;
        }

        return there & ~implied;
    }

    private void AddItems(int part, UInt128 activities, WaitList found)
    {
        foreach (int activity in new Bits(activities))
        {
            found.Add(_items[Cell(part, activity)]);
        }
    }

    private void AddLast(int part, WaitList found)
    {
        for (int activity = _activities.Length - 1; activity >= 0; activity--)
        {
            if (HasStep(part, activity))
            {
                found.Add(_items[Cell(part, activity)]);
                return;
            }
        }
    }

    /// <summary>Numbers of activities to wait for, as bits: in the same room, in the job as a whole, in every room.</summary>
    private struct Waits
    {
        public UInt128 Own;
        public UInt128 Job;
        public UInt128 Rooms;

        public void Add(in Waits other)
        {
            Own |= other.Own;
            Job |= other.Job;
            Rooms |= other.Rooms;
        }

        public void Remove(in Waits other)
        {
            Own &= ~other.Own;
            Job &= ~other.Job;
            Rooms &= ~other.Rooms;
        }
    }
}
