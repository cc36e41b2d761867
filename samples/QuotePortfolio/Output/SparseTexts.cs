using ParquetSharp;

namespace QuotePortfolio.Output;

/// <summary>A column of texts, many of them missing.</summary>
internal sealed class SparseTexts(int rows)
{
    private readonly TextColumn _texts = new(rows);
    private readonly short[] _isPresent = new short[rows];
    private readonly ByteArray[] _pointers = new ByteArray[rows];

    /// <summary>Gives a row its text; an empty one is missing.</summary>
    public void Add(int row, ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty)
        {
            _isPresent[row] = 1;
            _texts.Add(text);
        }
    }

    /// <summary>Writes the next column and forgets it.</summary>
    public unsafe void WriteTo(RowGroupWriter group, int count)
    {
        using ColumnWriter<ByteArray> column = (ColumnWriter<ByteArray>)group.NextColumn();
        fixed (byte* start = _texts.All)
        {
            byte* at = start;
            for (int i = 0; i < _texts.Count; i++)
            {
                int length = _texts[i].Length;
                _pointers[i] = new((nint)at, length);
                at += length;
            }

            column.WriteBatch(count, _isPresent.AsSpan(0, count), default, _pointers.AsSpan(0, _texts.Count));
        }

        _texts.Clear();
        _isPresent.AsSpan().Clear();
    }
}
