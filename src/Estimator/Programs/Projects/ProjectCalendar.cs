namespace Estimator;

/// <summary>The working days of a project or a program, from its start.</summary>
internal sealed class ProjectCalendar(DateOnly start, IReadOnlyList<DateOnly> holidays)
{
    private const int Years = 30;

    // A job that is longer than any season begins in one, and goes on.
    private const int LongJob = 100;

    // Nobody waits longer than for the second season.
    private const int MostWait = 530;

    private readonly WorkCalendar _days = new(start, holidays.ToHashSet());

    public DateOnly Start { get; } = start;

    public IReadOnlyList<DateOnly> Holidays { get; } = holidays;

    /// <summary>The calendar of a start, with the public holidays of the book where none are told.</summary>
    public static ProjectCalendar? Of(DateOnly? start, IReadOnlyList<DateOnly>? holidays, PriceBook book)
    {
        if (start is not { } first)
        {
            return null;
        }

        int year = Math.Clamp(first.Year, CountryRules.FirstYear, CountryRules.LastYear);
        return new(first, holidays ?? book.Holidays(year, Math.Min(CountryRules.LastYear, year + Years)));
    }

    public DateOnly DateOf(int workingDay) => _days.DateOf(workingDay);

    /// <summary>The working day that a date is, or that came before it; 0 before the first.</summary>
    public int DayAt(DateOnly date) => _days.DayAt(date, CrewSchedule.MostDays);

    /// <summary>The time from which work of so many days lies in season.</summary>
    /// <param name="time">Working days from the start.</param>
    /// <param name="days">How long it takes.</param>
    /// <param name="season">The season; null for all year.</param>
    public double InSeason(double time, double days, Season? season)
    {
        if (season is null)
        {
            return time;
        }

        for (int wait = 0; wait < MostWait; wait++)
        {
            double begin = wait == 0 ? time : Math.Floor(time) + wait;
            int first = (int)Math.Floor(begin + ScheduledActivity.Moment) + 1;
            int last = Math.Max(first, (int)Math.Ceiling(begin + Math.Min(days, LongJob) - ScheduledActivity.Moment));
            (DateOnly from, DateOnly to) = (DateOf(first), DateOf(last));
            if (season.Holds(from) && (days > LongJob || (season.Holds(to) && to.Year == from.Year)))
            {
                return begin;
            }
        }

        return time;
    }
}
