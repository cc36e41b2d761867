namespace Estimator;

/// <summary>Working days on the calendar: no weekends, no holidays that were given.</summary>
internal readonly struct WorkCalendar(DateOnly start, IReadOnlyCollection<DateOnly> holidays)
{
    /// <summary>The date of a working day, counted from 1.</summary>
    public DateOnly DateOf(int workingDay)
    {
        DateOnly date = start;
        for (int day = 1; ; date = date.AddDays(1))
        {
            if (!IsWorkingDay(date))
            {
                continue;
            }

            if (day == workingDay)
            {
                return date;
            }

            day++;
        }
    }

    private bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);
}
