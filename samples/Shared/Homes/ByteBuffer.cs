namespace QuoteShared.Homes;

/// <summary>Bytes that are written one after the other, in memory that grows and is used again.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Written bytes that are written over.</summary>
    public Span<byte> At(int start) => _bytes.AsSpan(start, Length - start);

    public void Clear() => Length = 0;

    /// <summary>Room for at least so many bytes more.</summary>
    public Span<byte> Room(int bytes)
    {
        if (Length + bytes > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes));
        }

        return _bytes.AsSpan(Length);
    }

    /// <summary>Takes bytes that were written to <see cref="Room"/>.</summary>
    public void Take(int bytes) => Length += bytes;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Take(bytes.Length);
    }
}
