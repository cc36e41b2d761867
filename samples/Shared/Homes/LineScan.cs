using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteShared.Homes;

/// <summary>Looks for line ends within quotes, 64 bytes at a time.</summary>
internal static class LineScan
{
    private const int Block = 64;

    /// <summary>Passes over lines with an even number of quotes.</summary>
    /// <param name="bytes">Whole lines and the start of one.</param>
    /// <param name="at">Where to start, at the start of a line; left at the start of the first line that is not passed over.</param>
    /// <returns>Whether that line has an odd number of quotes; if not, it has no end.</returns>
    public static bool FindOpenLine(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong within = 0;
        int from = at;
        for (; from + Block <= bytes.Length; from += Block)
        {
            (ulong quotes, ulong ends) = Marks(bytes.Slice(from, Block));
            if (Advance(quotes, ends, from, ref within, ref at))
            {
                return true;
            }
        }

        Span<byte> rest = stackalloc byte[Block];
        rest.Clear();
        bytes[from..].CopyTo(rest);
        (ulong lastQuotes, ulong lastEnds) = Marks(rest);
        return Advance(lastQuotes, lastEnds, from, ref within, ref at);
    }

    /// <param name="quotes">A bit for each quote.</param>
    /// <param name="ends">A bit for each line end.</param>
    /// <param name="from">Where the block starts.</param>
    /// <param name="within">All bits if the block starts within quotes; then the same for the next block.</param>
    /// <param name="at">Where the last line that was passed over ends.</param>
    private static bool Advance(ulong quotes, ulong ends, int from, ref ulong within, ref int at)
    {
        ulong inside = within;
        if (quotes != 0)
        {
            inside ^= Parity(quotes);
            within = (ulong)((long)inside >> (Block - 1));
        }

        ulong open = ends & inside;
        ulong closed = open == 0 ? ends : ends & ((1UL << BitOperations.TrailingZeroCount(open)) - 1);
        if (closed != 0)
        {
            at = from + Block - BitOperations.LeadingZeroCount(closed);
        }

        return open != 0;
    }

    /// <summary>For each bit, whether an odd number of bits is set up to and with it.</summary>
    private static ulong Parity(ulong bits)
    {
        if (Pclmulqdq.IsSupported)
        {
            return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(bits), Vector128<ulong>.AllBitsSet, 0).ToScalar();
        }

        for (int shift = 1; shift < Block; shift <<= 1)
        {
            bits ^= bits << shift;
        }

        return bits;
    }

    private static (ulong Quotes, ulong Ends) Marks(ReadOnlySpan<byte> block)
    {
        ref byte start = ref MemoryMarshal.GetReference(block);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> all = Vector512.LoadUnsafe(ref start);
            return (
                Vector512.Equals(all, Vector512.Create((byte)'"')).ExtractMostSignificantBits(),
                Vector512.Equals(all, Vector512.Create((byte)'\n')).ExtractMostSignificantBits());
        }

        Vector256<byte> low = Vector256.LoadUnsafe(ref start);
        Vector256<byte> high = Vector256.LoadUnsafe(ref start, Block / 2);
        return (Marks(low, high, (byte)'"'), Marks(low, high, (byte)'\n'));
    }

    private static ulong Marks(Vector256<byte> low, Vector256<byte> high, byte mark) =>
        Vector256.Equals(low, Vector256.Create(mark)).ExtractMostSignificantBits()
        | ((ulong)Vector256.Equals(high, Vector256.Create(mark)).ExtractMostSignificantBits() << (Block / 2));
}
