using System.Globalization;
using Estimator;

namespace QuoteConsole.Show;

/// <summary>Working days in words: dates where the job has a start, numbers where it has none.</summary>
internal sealed class WorkDays(Remodel job)
{
    private readonly HashSet<DateOnly> _holidays = [.. job.Holidays ?? []];

    /// <summary>A date as people write it.</summary>
    public static string Text(DateOnly date) => date.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A working day, counted from 1.</summary>
    public string Text(int day) => DateOf(day) is { } date ? Text(date) : string.Create(CultureInfo.InvariantCulture, $"day {day}");

    /// <summary>The date of a working day; null if the job has no start.</summary>
    public DateOnly? DateOf(int day)
    {
        if (job.Start is not { } date)
        {
            return null;
        }

        for (int left = day; ; date = date.AddDays(1))
        {
            bool isFree = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || _holidays.Contains(date);
            left -= isFree ? 0 : 1;
            if (left == 0)
            {
                return date;
            }
        }
    }
}
