using ParquetSharp;

namespace QuotePortfolio.Output;

/// <summary>A column with one text in every row: a Parquet file keeps it once a row group.</summary>
internal sealed class SameText(int rows)
{
    private readonly short[] _isPresent = [.. Enumerable.Repeat((short)1, rows)];
    private readonly ByteArray[] _pointers = new ByteArray[rows];

    /// <summary>Writes the next column.</summary>
    public unsafe void WriteTo(RowGroupWriter group, byte[] text, int count)
    {
        using ColumnWriter<ByteArray> column = (ColumnWriter<ByteArray>)group.NextColumn();
        fixed (byte* start = text)
        {
            _pointers.AsSpan(0, count).Fill(new((nint)start, text.Length));
            column.WriteBatch(count, _isPresent.AsSpan(0, count), default, _pointers.AsSpan(0, count));
        }
    }
}
