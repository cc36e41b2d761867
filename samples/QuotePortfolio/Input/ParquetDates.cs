using System.Globalization;
using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Columns of dates and times, where a year or a text is wanted.</summary>
internal static class ParquetDates
{
    private const double DaysPerYear = 365.2425;
    private static readonly DateOnly Start = new(1970, 1, 1);

    /// <param name="field">The column's place in the header.</param>
    /// <param name="column">The column.</param>
    /// <param name="days">Days since the start of 1970.</param>
    public static ParquetColumn Of<T>(int field, ColumnDescriptor column, Func<T, long> days)
        where T : unmanaged => new ParquetNumbers<T, long>(field, column, days, Year, Text);

    /// <summary>Turns a time into days; a time of the day before 1970 belongs to that day.</summary>
    public static Func<long, long> DaysIn(TimeUnit unit)
    {
        long ticks = unit switch
        {
            TimeUnit.Millis => 1_000,
            TimeUnit.Micros => 1_000_000,
            _ => 1_000_000_000,
        };
        long perDay = ticks * 24 * 60 * 60;
        return time => (time / perDay) - (time % perDay < 0 ? 1 : 0);
    }

    /// <summary>The year of a day; of days that no calendar has, about.</summary>
    private static double Year(long days) =>
        TryDate(days, out DateOnly date) ? date.Year : Math.Floor(Start.Year + (days / DaysPerYear));

    private static int Text(long days, Span<byte> into)
    {
        int length;
        if (TryDate(days, out DateOnly date))
        {
            date.TryFormat(into, out length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        else
        {
            days.TryFormat(into, out length, default, CultureInfo.InvariantCulture);
        }

        return length;
    }

    private static bool TryDate(long days, out DateOnly date)
    {
        bool isDate = days >= -Start.DayNumber && days <= DateOnly.MaxValue.DayNumber - Start.DayNumber;
        date = isDate ? Start.AddDays((int)days) : default;
        return isDate;
    }
}
