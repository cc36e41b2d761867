using System.IO.Hashing;

namespace QuoteShared.Homes;

/// <summary>Gives the next bytes of a table.</summary>
/// <returns>How many were given; zero at the end.</returns>
internal delegate int ByteSource(Span<byte> into);

/// <summary>
/// Cuts a table into chunks of whole rows. A quote that is never closed ends with its line, so that it costs no other row;
/// a cell that is longer than is read ends with its quote, so that its lines are no rows.
/// </summary>
/// <param name="source">The bytes, from the start of a row.</param>
internal sealed class RowCutter(ByteSource source)
{
    private readonly byte[] _tail = new byte[RowChunk.Capacity];
    private readonly XxHash3 _hash = new();
    private int _tailLength;
    private long _position;
    private bool _ended;

    /// <summary>How the rows are written, once known; only then is a row with quotes told from a broken one.</summary>
    public RowForm Form { get; set; } = RowForm.Unknown;

    /// <summary>Looks at the first rows, which are given again by <see cref="TryNext"/>.</summary>
    public void Peek(RowChunk chunk)
    {
        chunk.Clear(_position);
        _tailLength = Fill(_tail);
        _tail.AsSpan(0, _tailLength).CopyTo(chunk.Bytes);
        if (Cut(chunk, _tailLength, out _) == 0)
        {
            chunk.AddTooLong(0, _tailLength);
        }
    }

    /// <summary>Passes over what an earlier run has read.</summary>
    /// <returns>What it was, in short; of less, if the table is shorter than that.</returns>
    public ulong Skip(long bytes)
    {
        while (bytes > 0 && source(_tail.AsSpan(0, (int)Math.Min(bytes, _tail.Length))) is var read and > 0)
        {
            _tailLength = read;
            Pass(read);
            bytes -= read;
        }

        return _hash.GetCurrentHashAsUInt64();
    }

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

        int cut = Cut(chunk, length, out bool tooLong);
        (_position, _tailLength) = (_position + cut, length - cut);
        chunk.Bytes.AsSpan(cut, _tailLength).CopyTo(_tail);
        _hash.Append(chunk.Bytes.AsSpan(0, cut));
        chunk.HasNul = chunk.Bytes.AsSpan(0, length).Contains((byte)0);
        if (tooLong || cut == 0)
        {
            chunk.AddTooLong(cut, length);
            PassRow();
        }

        (chunk.End, chunk.Hash) = (_position, _hash.GetCurrentHashAsUInt64());
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
    private int Cut(RowChunk chunk, int length, out bool tooLong)
    {
        ReadOnlySpan<byte> bytes = chunk.Bytes.AsSpan(0, length);
        int lines = 0;
        int at = 0;
        tooLong = false;
        while (true)
        {
            bool open = LineScan.FindOpenLine(bytes, ref at);
            if ((!open && !_ended) || at == length)
            {
                break;
            }

            RowKind kind = RowPath.Follow(bytes[at..], _ended, Form, out int rowLength);
            tooLong = kind == RowKind.TooLong;
            if (tooLong || kind == RowKind.Unfinished)
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

    /// <summary>Passes over a row for which there is no room: to where its quotes end it, or to lines that are rows again.</summary>
    private void PassRow()
    {
        const int Gone = -1;
        RowPath.At state = RowPath.At.FieldStart;
        bool isFirstLine = true;
        int line = Gone;
        for (int at = 0; at < _tailLength || Refill(ref at, ref line); at++)
        {
            RowPath.At next = RowPath.Next(state, _tail[at], Form.Separator);
            if (_tail[at] != '\n')
            {
                if (state == RowPath.At.AfterQuote && next == RowPath.At.Plain && line != Gone)
                {
                    // Text after a closing quote, so this line is a row that opened it.
                    Pass(line);
                    return;
                }
            }
            else if (state != RowPath.At.Quoted)
            {
                Pass(at + 1);
                return;
            }
            else if (isFirstLine)
            {
                Pass(at + 1);
                _tailLength = Fill(_tail);
                if (Form.RowsFollow(_tail.AsSpan(0, _tailLength)))
                {
                    return;
                }

                (at, line, isFirstLine) = (-1, 0, false);
            }
            else
            {
                line = at + 1;
            }

            state = next;
        }

        bool Refill(ref int at, ref int line)
        {
            Pass(at);
            _tailLength = Fill(_tail);
            (at, line) = (0, Gone);
            return _tailLength > 0;
        }
    }

    private void Pass(int bytes)
    {
        _hash.Append(_tail.AsSpan(0, bytes));
        _position += bytes;
        _tailLength -= bytes;
        _tail.AsSpan(bytes, _tailLength).CopyTo(_tail);
    }
}
