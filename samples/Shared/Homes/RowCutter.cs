namespace QuoteShared.Homes;

/// <summary>Gives the next bytes of a table.</summary>
/// <returns>How many were given; zero at the end.</returns>
internal delegate int ByteSource(Span<byte> into);

/// <summary>Cuts a table into chunks of whole rows. A quote that is never closed ends with its line, so that it costs no other row.</summary>
/// <param name="source">The bytes, from the start of a row.</param>
/// <param name="start">Where in the table they start.</param>
internal sealed class RowCutter(ByteSource source, long start = 0)
{
    private readonly byte[] _tail = new byte[RowChunk.Capacity];
    private int _tailLength;
    private long _position = start;
    private bool _ended;

    /// <summary>What separates the fields, once known; only then is a row with quotes told from a broken one.</summary>
    public byte Separator { get; set; } = (byte)',';

    /// <summary>Fills a chunk with the next rows.</summary>
    /// <returns>False if there are no more.</returns>
    public bool TryNext(RowChunk chunk)
    {
        chunk.Clear(_position);
        int length = Fill(chunk.Bytes);
        if (length == 0)
        {
            return false;
        }

        int cut = Cut(chunk, length);
        _tailLength = length - cut;
        chunk.Bytes.AsSpan(cut, _tailLength).CopyTo(_tail);
        _position += cut;
        if (cut == 0)
        {
            chunk.Segments.Add(new(0, RowPath.Longest, RowKind.TooLong));
            SkipLine();
        }

        chunk.End = _position;
        return true;
    }

    private int Fill(byte[] bytes)
    {
        _tail.AsSpan(0, _tailLength).CopyTo(bytes);
        int length = _tailLength;
        while (!_ended && length < bytes.Length)
        {
            int read = source(bytes.AsSpan(length));
            length += read;
            _ended = read == 0;
        }

        return length;
    }

    /// <summary>Finds the rows of a chunk.</summary>
    /// <returns>Where the last whole row ends.</returns>
    private int Cut(RowChunk chunk, int length)
    {
        ReadOnlySpan<byte> bytes = chunk.Bytes.AsSpan(0, length);
        int lines = 0;
        int at = 0;
        while (true)
        {
            bool open = LineScan.FindOpenLine(bytes, ref at);
            if ((!open && !_ended) || at == length)
            {
                break;
            }

            RowKind kind = RowPath.Follow(bytes[at..], _ended, Separator, out int rowLength);
            if (kind == RowKind.Unfinished)
            {
                break;
            }

            if (kind != RowKind.Lines)
            {
                chunk.Add(lines, at, RowKind.Lines);
                chunk.Add(at, at + rowLength, kind);
                lines = at + rowLength;
            }

            at += rowLength;
        }

        chunk.Add(lines, at, RowKind.Lines);
        return at;
    }

    /// <summary>Passes over the rest of a line for which there is no room.</summary>
    private void SkipLine()
    {
        int end;
        while ((end = _tail.AsSpan(0, _tailLength).IndexOf((byte)'\n')) < 0 && !_ended)
        {
            _position += _tailLength;
            _tailLength = source(_tail);
            _ended = _tailLength == 0;
        }

        int skipped = end < 0 ? _tailLength : end + 1;
        _position += skipped;
        _tailLength -= skipped;
        _tail.AsSpan(skipped, _tailLength).CopyTo(_tail);
    }
}
