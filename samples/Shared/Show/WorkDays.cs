using System.Globalization;

namespace QuoteShared.Show;

/// <summary>Days in words: dates where the job has a start, numbers of working days where it has none.</summary>
internal static class WorkDays
{
    /// <summary>A date as people write it.</summary>
    public static string Text(DateOnly date) => date.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A working day, counted from 1, by its date if there is one.</summary>
    public static string Text(int day, DateOnly? date) => date is { } known ? Text(known) : string.Create(CultureInfo.InvariantCulture, $"day {day}");
}
