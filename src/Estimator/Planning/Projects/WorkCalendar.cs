namespace Estimator;

/// <summary>Working days on the calendar: no weekends, no holidays that were given.</summary>
internal sealed class WorkCalendar(DateOnly start, IReadOnlyCollection<DateOnly> holidays)
{
    // Far enough from the last day there is that a weekend may follow, and the month after in which the last is paid.
    private static readonly DateOnly End = DateOnly.MaxValue.AddMonths(-3);

    private readonly List<DateOnly> _days = [];

    /// <summary>The date of a working day, counted from 1; the last one there is where it lies after the last year of the calendar.</summary>
    public DateOnly DateOf(int workingDay)
    {
        DateOnly next = _days.Count == 0 ? start : _days[^1].AddDays(1);
        for (; _days.Count < workingDay && (next < End || _days.Count == 0); next = next.AddDays(1))
        {
            if (IsWorkingDay(next))
            {
                _days.Add(next);
            }
        }

        return _days[Math.Min(workingDay, _days.Count) - 1];
    }

    /// <summary>The working day that a date is, or that came before it; 0 before the first, and at most so many.</summary>
    public int DayAt(DateOnly date, int most)
    {
        (int before, int after) = (0, 1);
        while (after <= most && DateOf(after) <= date)
        {
            (before, after) = (after, 2 * after);
        }

        after = Math.Min(after, most + 1);
        while (after - before > 1)
        {
            int middle = (before + after) / 2;
            (before, after) = DateOf(middle) <= date ? (middle, after) : (before, middle);
        }

        return before;
    }

    private bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);
}
