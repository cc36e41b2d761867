using System.Globalization;
using QuoteShared.Homes;

namespace QuoteConsole.Show;

/// <summary>What became of the rows of a table, in a few lines.</summary>
internal static class BulkSummary
{
    private const int LongestList = 400;

    public static void Write(TextWriter writer, QuoteCounts counts, decimal likely, string currency, IReadOnlyCollection<string> unread)
    {
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Rows:N0} rows: {counts.Priced:N0} priced, {counts.Rows - counts.Priced:N0} not. Likely total: {Rounded.Money(likely, currency)}."));
        if (counts.Empty > 0)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  rows in which nothing stands, passed over: {counts.Empty:N0}"));
        }

        if (unread.Count > 0)
        {
            writer.WriteLine($"  columns that are not read: {Excerpt.Of(string.Join(", ", unread), LongestList)}");
        }

        foreach ((string column, long rows) in counts.Unpriced)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  not priced because of {column}: {rows:N0}"));
        }
    }
}
