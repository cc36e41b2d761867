using System.Text;
using CsvHelper;
using Estimator;

namespace QuoteShared.Homes;

/// <summary>Reads the rows of a chunk. A cell that cannot be read costs its own row the price, and no other.</summary>
internal sealed class HomeRows(TableShape shape, BulkJob job, HomeEstimator estimator, HomeBlock block)
{
    private const string Row = "row";
    private readonly HomeCells.Column[] _columns = new HomeCells(shape.Header, job, estimator, block).Columns;
    private readonly int _id = shape.Header[HomeColumn.Id];
    private readonly int _fields = shape.Header.Fields;
    private RowChunk? _chunk;
    private CsvReader? _csv;
    private RowSegment _segment;
    private int _nextSegment;
    private bool _skipFirst;

    /// <summary>Starts a chunk.</summary>
    public void Begin(RowChunk chunk)
    {
        (_chunk, _nextSegment, _csv) = (chunk, 0, null);
        _skipFirst = chunk.Start == 0;
    }

    /// <summary>Fills the block with the next rows; blank lines are passed over.</summary>
    /// <returns>False if there are no more.</returns>
    public bool TryFill()
    {
        block.Clear();
        while (!block.IsFull && TryNext())
        {
            if (_segment.Kind <= RowKind.Quoted && IsBlank(_csv!))
            {
                Empty += _csv!.FieldCount > 1 ? 1 : 0;
                continue;
            }

            if (_skipFirst)
            {
                _skipFirst = false;
                continue;
            }

            Read(_csv!, block.Count);
            block.Take(1);
        }

        return block.Count > 0;
    }

    /// <summary>Rows of separators alone, which were passed over.</summary>
    public long Empty { get; private set; }

    /// <summary>Whether nothing stands in the row, which is then no home.</summary>
    private static bool IsBlank(CsvReader csv)
    {
        for (int field = 0; field < csv.FieldCount; field++)
        {
            if (!Trimmed(csv.GetSpan(field)).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryNext()
    {
        while (_csv is null || !_csv.Read())
        {
            _csv?.Dispose();
            _csv = null;
            if (_nextSegment == _chunk!.Segments.Count)
            {
                return false;
            }

            _segment = _chunk.Segments[_nextSegment++];
            _csv = shape.Open(_chunk.Bytes.AsMemory(_segment.Start, _segment.Length), _segment.Kind);
        }

        return true;
    }

    private void Read(CsvReader csv, int row)
    {
        bool isWhole = (csv.FieldCount == _fields && _segment.Kind <= RowKind.Quoted && !_chunk!.HasNul) || CheckShape(csv, row);
        if (_id >= 0)
        {
            block.AddId(row, Trimmed(csv.GetSpan(_id)));
        }

        foreach (ref readonly HomeCells.Column column in _columns.AsSpan())
        {
            ReadOnlySpan<byte> cell = isWhole ? Known(csv.GetSpan(column.Field)) : [];
            if (cell.IsEmpty && column.Other is not null)
            {
                column.Other.Read(row, isWhole ? Known(csv.GetSpan(column.OtherField)) : []);
            }
            else
            {
                column.Reader.Read(row, cell);
            }
        }
    }

    /// <summary>The same; empty where it says that nothing is known.</summary>
    public static ReadOnlySpan<byte> Known(ReadOnlySpan<byte> cell) => Trimmed(cell) is var trimmed && UnknownMark.Is(trimmed) ? [] : trimmed;

    /// <summary>A cell without the white space around it.</summary>
    public static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell) =>
        cell.IsEmpty || (cell[0] > ' ' && cell[^1] > ' ') ? cell : cell[Ascii.Trim(cell)];

    /// <summary>Says what is wrong with a row that has not the fields that the first row promised.</summary>
    /// <returns>Whether its cells can be trusted.</returns>
    private bool CheckShape(CsvReader csv, int row)
    {
        if (_segment.Kind == RowKind.OpenQuote)
        {
            Problem(row, ProblemCode.OpenQuote, "a quote is opened and not closed in this line");
        }
        else if (_segment.Kind == RowKind.TooLong)
        {
            Problem(row, ProblemCode.RowTooLong, $"it is longer than {RowChunk.Capacity} bytes, or {RowPath.Longest} over several lines");
        }
        else if (_chunk!.HasNul && HasNul(csv))
        {
            Problem(row, ProblemCode.NotText, "bytes of zero, which no text has");
        }
        else if (csv.FieldCount < _fields)
        {
            block.Add(row, Remark.Note(Row, $"{csv.FieldCount} of {_fields} fields; the missing ones are taken as unknown"));
            return true;
        }
        else if (HasMore(csv))
        {
            // A separator too many stands somewhere, so none of the cells can be trusted.
            Problem(row, ProblemCode.TooManyFields, $"{csv.FieldCount} fields, but the first row has {_fields}; put text with commas in quotes");
        }
        else
        {
            return true;
        }

        return false;
    }

    private void Problem(int row, string code, string text) => block.Add(row, new(code, Row, $"{Row}: {text}"));

    private static bool HasNul(CsvReader csv)
    {
        for (int field = 0; field < csv.FieldCount; field++)
        {
            if (csv.GetSpan(field).Contains((byte)0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything stands in the fields beyond the last one; a comma at the end of a line is harmless.</summary>
    private bool HasMore(CsvReader csv)
    {
        for (int field = _fields; field < csv.FieldCount; field++)
        {
            if (!Trimmed(csv.GetSpan(field)).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
