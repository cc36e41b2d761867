using System.Globalization;
using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Columns of times of a day of the calendar, where a year or a text is wanted: parts of a second since the start of 1970.</summary>
internal static class ParquetTimes
{
    private const long SecondsPerDay = 24 * 60 * 60;

    public static ParquetColumn Of(int field, ColumnDescriptor column, TimestampLogicalType kind)
    {
        int digits = kind.TimeUnit switch
        {
            TimeUnit.Millis => 3,
            TimeUnit.Micros => 6,
            _ => 9,
        };
        long perSecond = (long)Math.Pow(10, digits);
        string zone = kind.IsAdjustedToUtc ? "Z" : "";
        return new ParquetNumbers<long, long>(field, column, time => time, time => ParquetDates.Year(DaysOf(time, perSecond * SecondsPerDay)), Text);

        // To the last digit, so that two times stay two.
        int Text(long time, Span<byte> into)
        {
            long perDay = perSecond * SecondsPerDay;
            long days = DaysOf(time, perDay);
            long rest = ((time % perDay) + perDay) % perDay;
            string part = (rest % perSecond).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
            return !ParquetDates.TryDate(days, out DateOnly date) ? Written(into, $"{time}")
                : Written(into, $"{date:yyyy-MM-dd}T{new TimeOnly(rest / perSecond * TimeSpan.TicksPerSecond):HH:mm:ss}.{part}{zone}");
        }
    }

    /// <summary>The day of a time; one before 1970 belongs to the day it is in.</summary>
    private static long DaysOf(long time, long perDay) => (time / perDay) - (time % perDay < 0 ? 1 : 0);

    private static int Written(Span<byte> into, FormattableString text) =>
        System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant(text), into);
}
