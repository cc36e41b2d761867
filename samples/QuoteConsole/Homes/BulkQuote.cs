using Estimator;
using Sylvan.Data.Csv;

namespace QuoteConsole.Homes;

/// <summary>Quotes a table of homes block by block, however long it is.</summary>
internal sealed class BulkQuote(HomeEstimator estimator, DateOnly? asOf)
{
    /// <summary>Characters of the longest row that is read; beyond it a quote was opened and never closed.</summary>
    private const int LongestRow = 1 << 20;

    private static readonly CsvDataReaderOptions Format = new()
    {
        // The first row is read here, so that a table without one is told apart from an empty one.
        HasHeaders = false,
        CsvStyle = CsvStyle.Lax,
        BufferSize = 1 << 16,
        MaxBufferSize = LongestRow,
    };

    private readonly HomeBlock _block = new();

    /// <summary>Quotes all rows.</summary>
    /// <param name="homes">The table.</param>
    /// <param name="open">Gives the place for the quotes, once the table's first row is understood.</param>
    /// <param name="afterBlock">Called after every block.</param>
    /// <exception cref="UsageException">The text is not a table of homes.</exception>
    public QuoteSummary Run(TextReader homes, Func<TextWriter> open, Action afterBlock)
    {
        using CsvDataReader csv = Open(homes);
        Header header = Header.Read(csv);
        QuoteSummary summary = new(estimator.PriceBook.Currency, header.Misspelled);
        HomeRows rows = new(csv, header, estimator);
        QuoteTable quotes = new(open());
        quotes.WriteHeader();
        while (rows.TryFill(_block))
        {
            _block.Quote(estimator, asOf);
            quotes.Write(_block);
            summary.Add(_block);
            afterBlock();
        }

        return summary;
    }

    private static CsvDataReader Open(TextReader homes)
    {
        try
        {
            return CsvDataReader.Create(homes, Format);
        }
        catch (Exception problem) when (problem is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new UsageException("The first row cannot be read: a quote may be opened there and not closed.");
        }
    }
}
