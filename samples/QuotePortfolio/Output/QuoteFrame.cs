using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace QuotePortfolio.Output;

/// <summary>The quotes of a block in one piece: lengths, amounts, identifiers, then the few rows with something to say.</summary>
internal readonly ref struct QuoteFrame
{
    private const int Number = sizeof(int);
    private const int HeaderLength = 4 * Number;
    private readonly ReadOnlySpan<byte> _bytes;

    public QuoteFrame(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        Rows = At(1);
        HasIds = At(2) != 0;
        Remarks = At(3);
        int amounts = Rows * sizeof(double);
        Low = MemoryMarshal.Cast<byte, double>(bytes.Slice(HeaderLength, amounts));
        Likely = MemoryMarshal.Cast<byte, double>(bytes.Slice(HeaderLength + amounts, amounts));
        High = MemoryMarshal.Cast<byte, double>(bytes.Slice(HeaderLength + (2 * amounts), amounts));
        Texts = bytes[(HeaderLength + (3 * amounts))..];
    }

    public int Rows { get; }

    public bool HasIds { get; }

    /// <summary>Rows with something to say.</summary>
    public int Remarks { get; }

    /// <summary>Amounts; not a number for a row without a price.</summary>
    public ReadOnlySpan<double> Low { get; }

    public ReadOnlySpan<double> Likely { get; }

    public ReadOnlySpan<double> High { get; }

    /// <summary>Identifiers, row by row, each after its length; then row, code and text of each remark.</summary>
    public ReadOnlySpan<byte> Texts { get; }

    /// <summary>Bytes of the first of several frames.</summary>
    public static int LengthOf(ReadOnlySpan<byte> frames) => BinaryPrimitives.ReadInt32LittleEndian(frames);

    /// <summary>Reads the next frame of a file.</summary>
    public static void Read(Stream file, ByteBuffer into)
    {
        into.Clear();
        Span<byte> length = stackalloc byte[Number];
        file.ReadExactly(length);
        into.Add(length);
        int rest = LengthOf(length) - Number;
        file.ReadExactly(into.Room(rest)[..rest]);
        into.Take(rest);
    }

    public static int NextNumber(ref ReadOnlySpan<byte> texts)
    {
        int number = BinaryPrimitives.ReadInt32LittleEndian(texts);
        texts = texts[Number..];
        return number;
    }

    public static ReadOnlySpan<byte> NextText(ref ReadOnlySpan<byte> texts)
    {
        int length = NextNumber(ref texts);
        ReadOnlySpan<byte> text = texts[..length];
        texts = texts[length..];
        return text;
    }

    public static void Write(HomeBlock block, ByteBuffer into)
    {
        int start = into.Length;
        bool hasIds = block.Ids.Count > 0;
        Add(into, 0);
        Add(into, block.Count);
        Add(into, hasIds ? 1 : 0);
        Add(into, block.Remarks.Take(block.Count).Count(remark => remark is not null));
        into.Add(MemoryMarshal.AsBytes(block.Low));
        into.Add(MemoryMarshal.AsBytes(block.Likely));
        into.Add(MemoryMarshal.AsBytes(block.High));
        for (int row = 0; hasIds && row < block.Count; row++)
        {
            AddText(into, block.Ids[row]);
        }

        AddRemarks(block, into);
        BinaryPrimitives.WriteInt32LittleEndian(into.At(start), into.Length - start);
    }

    private static void AddRemarks(HomeBlock block, ByteBuffer into)
    {
        for (int row = 0; row < block.Count; row++)
        {
            if (block.Remarks[row] is { } remark)
            {
                Add(into, row);
                AddText(into, remark.CodeBytes);
                AddText(into, remark.TextBytes);
            }
        }
    }

    private static void Add(ByteBuffer into, int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(into.Room(Number), number);
        into.Take(Number);
    }

    private static void AddText(ByteBuffer into, ReadOnlySpan<byte> text)
    {
        Add(into, text.Length);
        into.Add(text);
    }

    private int At(int number) => BinaryPrimitives.ReadInt32LittleEndian(_bytes[(number * Number)..]);
}
