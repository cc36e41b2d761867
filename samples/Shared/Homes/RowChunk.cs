namespace QuoteShared.Homes;

/// <summary>How the rows of a segment are to be read.</summary>
internal enum RowKind
{
    /// <summary>Every line is a row.</summary>
    Lines,

    /// <summary>One row, with line ends in its quotes.</summary>
    Quoted,

    /// <summary>One line, in which a quote is opened that is closed nowhere or in the middle of a later row.</summary>
    OpenQuote,

    /// <summary>The start of a row for which there is no room.</summary>
    TooLong,

    /// <summary>The start of a row whose end is not yet known.</summary>
    Unfinished,
}

/// <summary>A run of rows that are read alike.</summary>
internal readonly record struct RowSegment(int Start, int Length, RowKind Kind);

/// <summary>Some whole rows of a table, as bytes.</summary>
internal sealed class RowChunk
{
    /// <summary>Bytes of a chunk: few enough for the caches, and room for the longest row.</summary>
    public const int Capacity = 1 << 20;

    public byte[] Bytes { get; } = new byte[Capacity];

    public List<RowSegment> Segments { get; } = [];

    /// <summary>Where in the table it starts.</summary>
    public long Start { get; private set; }

    /// <summary>Where in the table the next one starts.</summary>
    public long End { get; set; }

    /// <summary>What the table says up to there, in short.</summary>
    public ulong Hash { get; set; }

    /// <summary>Whether it holds bytes of zero, which no text has.</summary>
    public bool HasNul { get; set; }

    public void Clear(long start)
    {
        Segments.Clear();
        Start = start;
        End = start;
    }

    /// <summary>Adds the start of a row that is too long: of its first line, what may hold an identifier.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">Bytes of the chunk.</param>
    public void AddTooLong(int start, int length)
    {
        int end = Math.Min(length, start + RowPath.Longest);
        int line = Bytes.AsSpan(start, end - start).IndexOf((byte)'\n');
        Add(start, line < 0 ? end : start + line + 1, RowKind.TooLong);
    }

    public void Add(int start, int end, RowKind kind)
    {
        if (end > start)
        {
            Segments.Add(new(start, end - start, kind));
        }
    }
}
