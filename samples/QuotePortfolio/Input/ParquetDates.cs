using System.Globalization;
using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Columns of dates, where a year or a text is wanted: days since the start of 1970.</summary>
internal static class ParquetDates
{
    private const double DaysPerYear = 365.2425;
    private static readonly DateOnly Start = new(1970, 1, 1);

    public static ParquetColumn Of(int field, ColumnDescriptor column) => new ParquetNumbers<int, long>(field, column, days => days, Year, Text);

    /// <summary>The year of a day; of days that no calendar has, about.</summary>
    public static double Year(long days) =>
        TryDate(days, out DateOnly date) ? date.Year : Math.Floor(Start.Year + (days / DaysPerYear));

    /// <summary>The date of a day, if a calendar has it.</summary>
    public static bool TryDate(long days, out DateOnly date)
    {
        bool isDate = days >= -Start.DayNumber && days <= DateOnly.MaxValue.DayNumber - Start.DayNumber;
        date = isDate ? Start.AddDays((int)days) : default;
        return isDate;
    }

    private static int Text(long days, Span<byte> into)
    {
        bool isWritten = TryDate(days, out DateOnly date)
            ? date.TryFormat(into, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : days.TryFormat(into, out length, default, CultureInfo.InvariantCulture);
        return isWritten ? length : 0;
    }
}
