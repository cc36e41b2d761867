using CsvHelper;

namespace QuoteShared.Homes;

/// <summary>What the first row of a CSV table says of all others: its columns, and what separates the fields.</summary>
internal sealed class TableShape
{
    private readonly CsvReaderOptions _lines;
    private readonly CsvReaderOptions _quoted;

    private TableShape(Header header, char separator)
    {
        Header = header;
        Form = new((byte)separator, header.Fields);
        _lines = new() { HasHeader = false, Separator = separator, AllowLineBreaksInQuotes = false };
        _quoted = new() { HasHeader = false, Separator = separator };
    }

    public Header Header { get; }

    /// <summary>What separates the fields, and how many there are.</summary>
    public RowForm Form { get; }

    /// <summary>Reads the first row that is not blank.</summary>
    /// <param name="cutter">The table, from its start; it is told how the rows are written, and gives the first row again.</param>
    /// <param name="id">The column that is carried through; the one named <c>id</c>, if any, if null.</param>
    /// <exception cref="UsageException">There is none, or it names none of the columns.</exception>
    public static TableShape Of(RowCutter cutter, string? id = null)
    {
        RowChunk chunk = new();
        cutter.Peek(chunk);
        TableShape shape = Of(chunk, id);
        cutter.Form = shape.Form;
        return shape;
    }

    private static TableShape Of(RowChunk chunk, string? id)
    {
        foreach (RowSegment segment in chunk.Segments)
        {
            if (segment.Kind > RowKind.Quoted)
            {
                throw new UsageException("The first row cannot be read: a quote may be opened there and not closed.");
            }

            CsvReaderOptions any = new() { HasHeader = false, AllowLineBreaksInQuotes = segment.Kind == RowKind.Quoted };
            using CsvReader csv = CsvReader.Create(chunk.Bytes.AsMemory(segment.Start, segment.Length), any);
            while (csv.Read())
            {
                string[] headings = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
                if (headings.Any(heading => heading.Contains('\0', StringComparison.Ordinal)))
                {
                    throw new UsageException("The first row holds bytes of zero, as in UTF-16 without a byte order mark. Save the table as UTF-8.");
                }

                if (headings.Any(heading => !string.IsNullOrWhiteSpace(heading)))
                {
                    return new(Header.Of(headings, id), csv.Separator);
                }
            }
        }

        throw new UsageException($"The table is empty. Its first row names the columns, at least one of: {string.Join(", ", ColumnNames.All)}.");
    }

    /// <summary>Opens a segment's rows.</summary>
    public CsvReader Open(ReadOnlyMemory<byte> rows, RowKind kind) => CsvReader.Create(rows, kind == RowKind.Quoted ? _quoted : _lines);
}
