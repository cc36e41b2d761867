using System.Text;
using Estimator;
using QuoteConsole.Show;
using QuoteShared.Homes;

namespace QuoteConsole.Commands;

/// <summary>Quotes a table of homes block by block, however long it is.</summary>
internal sealed class BulkQuote(HomeEstimator estimator, DateOnly? asOf, bool takesTypicalSize)
{
    public static readonly BulkJob Job = new ExteriorJob();

    private readonly HomeBlock _block = new();
    private readonly ByteBuffer _lines = new();
    private readonly QuoteText _text = new(withId: true, withCode: false, new(estimator, asOf));
    private readonly QuoteTotals _totals = new(groups: 1, estimator.PriceBook);
    private Header? _header;

    public QuoteCounts Counts { get; } = new();

    /// <summary>Quotes all rows.</summary>
    /// <param name="homes">The table.</param>
    /// <param name="open">Gives the place for the quotes, once the table's first row is understood.</param>
    /// <param name="afterBlock">Called after every block.</param>
    /// <exception cref="UsageException">The text is not a table of homes.</exception>
    public void Run(TextReader homes, Func<TextWriter> open, Action afterBlock)
    {
        RowCutter cutter = new(Utf8Text.SourceOf(homes));
        TableShape shape = TableShape.Of(cutter);
        _header = shape.Header;
        _header.Require(Job, takesTypicalSize);
        TextWriter writer = open();
        _text.WriteHeader(_lines);
        RowChunk chunk = new();
        HomeRows rows = new(shape, Job, estimator, _block);
        while (cutter.TryNext(chunk))
        {
            rows.Begin(chunk);
            while (rows.TryFill())
            {
                Quote(writer);
                afterBlock();
            }
        }

        Counts.Empty = rows.Empty;
        Flush(writer);
    }

    public void WriteSummary(TextWriter writer) =>
        BulkSummary.Write(writer, Counts, _totals, _header?.Unread ?? []);

    private void Quote(TextWriter writer)
    {
        Job.Quote(_block, estimator, asOf);
        _text.Write(_block, _lines, Counts.Rows);
        Flush(writer);
        Counts.Add(_block);
        _totals.Add(_block.Quotes);
    }

    private void Flush(TextWriter writer)
    {
        writer.Write(Encoding.UTF8.GetString(_lines.Written));
        _lines.Clear();
    }
}
