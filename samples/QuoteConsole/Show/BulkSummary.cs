using System.Globalization;
using Estimator;
using QuoteShared.Homes;

namespace QuoteConsole.Show;

/// <summary>What became of the rows of a table, in a few lines.</summary>
internal static class BulkSummary
{
    private const int LongestList = 400;

    public static void Write(TextWriter writer, QuoteCounts counts, QuoteTotals totals, IReadOnlyCollection<string> unread)
    {
        string Money(decimal amount) => Rounded.Money(amount, totals.Currency);
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Rows:N0} rows: {counts.Priced:N0} priced, {counts.Rows - counts.Priced:N0} not. Likely total: {Money(totals.Total().Likely)}."));
        if (counts.Priced > 0)
        {
            CostRange all = totals.Total();
            writer.WriteLine($"  the total, eight times in ten: {Money(all.Low)} - {Money(all.High)}");
            writer.WriteLine($"  {totals.HowRangesAddUp}");
        }

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
