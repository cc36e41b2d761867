namespace QuoteShared.Homes;

/// <summary>Follows one row byte by byte, where a line has an odd number of quotes.</summary>
internal static class RowPath
{
    /// <summary>Bytes of the longest row over several lines; beyond it a quote was opened and never closed, or a cell is far too long.</summary>
    public const int Longest = 1 << 16;

    internal enum At
    {
        FieldStart,
        Plain,
        Quoted,
        AfterQuote,
    }

    /// <summary>Finds where a row ends.</summary>
    /// <param name="bytes">The row and what follows it.</param>
    /// <param name="atEnd">Whether the table ends where they end.</param>
    /// <param name="table">How the table is written.</param>
    /// <param name="length">Bytes of the row with its line end; of its first line where the row is too long.</param>
    /// <returns>
    /// <see cref="RowKind.Lines"/> for a row of one line, <see cref="RowKind.Quoted"/> for one with line ends in its quotes,
    /// <see cref="RowKind.OpenQuote"/> where the quotes make no sense, <see cref="RowKind.TooLong"/> where a cell goes on beyond
    /// what is read, <see cref="RowKind.Unfinished"/> where it is not yet known.
    /// </returns>
    public static RowKind Follow(ReadOnlySpan<byte> bytes, bool atEnd, RowForm table, out int length)
    {
        At state = At.FieldStart;
        int firstLine = 0;
        for (int i = 0; i < Math.Min(bytes.Length, Longest); i++)
        {
            bool isEnd = bytes[i] == '\n';
            if (isEnd && state != At.Quoted)
            {
                length = i + 1;
                return firstLine == 0 ? RowKind.Lines : RowKind.Quoted;
            }

            firstLine = isEnd && firstLine == 0 ? i + 1 : firstLine;
            At next = Next(state, bytes[i], table.Separator);
            if (state == At.AfterQuote && next == At.Plain && firstLine > 0)
            {
                // Text after a closing quote: it opened one in a later row, and the quote before it was never closed.
                length = firstLine;
                return RowKind.OpenQuote;
            }

            state = next;
        }

        return Unended(bytes, atEnd, state == At.Quoted, firstLine, table, out length);
    }

    public static At Next(At state, byte letter, byte separator) => state switch
    {
        At.FieldStart when letter == '"' => At.Quoted,
        At.FieldStart or At.Plain => letter == separator ? At.FieldStart : At.Plain,
        At.Quoted => letter == '"' ? At.AfterQuote : At.Quoted,
        _ when letter == '"' => At.Quoted,
        _ when letter == separator => At.FieldStart,
        _ when letter == '\r' => At.AfterQuote,
        _ => At.Plain,
    };

    private static RowKind Unended(ReadOnlySpan<byte> bytes, bool atEnd, bool isOpen, int firstLine, RowForm table, out int length)
    {
        int lineEnd = firstLine > 0 ? firstLine : bytes.IndexOf((byte)'\n') + 1;
        length = lineEnd > 0 ? lineEnd : bytes.Length;
        if (bytes.Length < Longest && atEnd && !isOpen)
        {
            length = bytes.Length;
            return firstLine == 0 ? RowKind.Lines : RowKind.Quoted;
        }

        return (bytes.Length < Longest || lineEnd == 0) && !atEnd ? RowKind.Unfinished
            : !isOpen && firstLine == 0 ? RowKind.Lines
            : table.RowsFollow(bytes[length..]) ? RowKind.OpenQuote
            : RowKind.TooLong;
    }
}
