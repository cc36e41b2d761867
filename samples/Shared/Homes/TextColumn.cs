namespace QuoteShared.Homes;

/// <summary>A column of UTF-8 texts, one after the other in one piece of memory.</summary>
internal sealed class TextColumn(int rows)
{
    private readonly int[] _ends = new int[rows];
    private byte[] _bytes = new byte[rows * 8];

    public int Count { get; private set; }

    /// <summary>Bytes of all texts.</summary>
    public int Length => Count == 0 ? 0 : _ends[Count - 1];

    /// <summary>All texts without anything between them.</summary>
    public ReadOnlySpan<byte> All => _bytes.AsSpan(0, Length);

    public ReadOnlySpan<byte> this[int row]
    {
        get
        {
            int start = row == 0 ? 0 : _ends[row - 1];
            return _bytes.AsSpan(start, _ends[row] - start);
        }
    }

    public void Clear() => Count = 0;

    public void Add(ReadOnlySpan<byte> text)
    {
        int start = Length;
        if (start + text.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + text.Length));
        }

        text.CopyTo(_bytes.AsSpan(start));
        _ends[Count++] = start + text.Length;
    }
}
