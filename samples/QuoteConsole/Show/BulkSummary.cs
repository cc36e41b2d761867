using System.Globalization;
using QuoteShared.Homes;

namespace QuoteConsole.Show;

/// <summary>What became of the rows of a table, in a few lines.</summary>
internal static class BulkSummary
{
    public static void Write(TextWriter writer, QuoteCounts counts, decimal likely, string currency, IReadOnlyList<string> misspelled)
    {
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Rows:N0} rows: {counts.Priced:N0} priced, {counts.Rows - counts.Priced:N0} not. Likely total: {Rounded.Money(likely, currency)}."));
        foreach (string column in misspelled)
        {
            writer.WriteLine($"  not read: the column {column}");
        }

        foreach ((string column, long rows) in counts.Unpriced)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  not priced because of {column}: {rows:N0}"));
        }
    }
}
