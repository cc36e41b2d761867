using System.Globalization;
using QuoteConsole.Show;

namespace QuoteConsole.Homes;

/// <summary>Counts what became of the rows.</summary>
internal sealed class QuoteSummary(string currency, IReadOnlyList<string> misspelled)
{
    private readonly SortedDictionary<string, long> _unpriced = new(StringComparer.Ordinal);
    private decimal _likely;

    public long Rows { get; private set; }

    public long Priced { get; private set; }

    public void Add(HomeBlock block)
    {
        for (int row = 0; row < block.Count; row++)
        {
            Rows++;
            if (block.IsPriced(row))
            {
                Priced++;
                _likely += (decimal)block.QuoteOf(row).Likely;
            }
            else
            {
                string column = block.Remarks[row]!.Column;
                _unpriced[column] = _unpriced.GetValueOrDefault(column) + 1;
            }
        }
    }

    public void Write(TextWriter writer)
    {
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Rows:N0} rows: {Priced:N0} priced, {Rows - Priced:N0} not. Likely total: {Rounded.Money(_likely, currency)}."));
        foreach (string column in misspelled)
        {
            writer.WriteLine($"  not read: the column {column}");
        }

        foreach ((string column, long rows) in _unpriced)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  not priced because of {column}: {rows:N0}"));
        }
    }
}
