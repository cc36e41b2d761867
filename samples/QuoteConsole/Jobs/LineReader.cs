using System.Text;

namespace QuoteConsole.Jobs;

/// <summary>Reads lines up to a longest length, and says when it has to wait for more text.</summary>
internal sealed class LineReader(TextReader reader, int longest)
{
    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _line = new();
    private int _start;
    private int _end;

    /// <summary>Reads the next line without its end; <c>\n</c> or <c>\r\n</c> ends it, the last one may have no end.</summary>
    /// <param name="beforeWait">Called before every read from the source.</param>
    /// <param name="line">The line; null if it is too long, and then it is passed over to its end.</param>
    /// <returns>False at the end of the text.</returns>
    public bool TryRead(Action beforeWait, out string? line)
    {
        _line.Clear();
        bool tooLong = false;
        bool any = false;
        while (Fill(beforeWait))
        {
            any = true;
            ReadOnlySpan<char> rest = _buffer.AsSpan(_start, _end - _start);
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> part = end < 0 ? rest : rest[..end];
            _start += end < 0 ? rest.Length : end + 1;
            tooLong |= _line.Length + part.Length > longest;
            _line.Append(tooLong ? [] : part);
            if (end >= 0)
            {
                break;
            }
        }

        line = tooLong ? null : Cut();
        return any;
    }

    private string Cut()
    {
        int length = _line.Length > 0 && _line[^1] == '\r' ? _line.Length - 1 : _line.Length;
        return _line.ToString(0, length);
    }

    private bool Fill(Action beforeWait)
    {
        if (_start < _end)
        {
            return true;
        }

        beforeWait();
        _start = 0;
        _end = reader.Read(_buffer);
        return _end > 0;
    }
}
