using System.Buffers.Binary;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace QuoteShared.Homes;

/// <summary>Amounts as text, with two decimals.</summary>
internal static class AmountText
{
    /// <summary>Bytes of the longest amount, and of what is written beyond it and written over again.</summary>
    public const int Longest = 32;

    private const int CentsPerUnit = 100;
    private const int EightDigits = 100_000_000;

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Writes an amount of zero or more; it is whole cents, so rounding only undoes the binary fraction.</summary>
    /// <returns>Where it ends.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(double amount, Span<byte> text, int at)
    {
        ulong cents = (ulong)(long)((amount * CentsPerUnit) + 0.5);
        ulong units = cents / CentsPerUnit;
        int pair = (int)(cents - (units * CentsPerUnit)) * 2;
        at = WriteWhole(units, text, at);
        text[at] = (byte)'.';
        BinaryPrimitives.WriteUInt16LittleEndian(text[(at + 1)..], BinaryPrimitives.ReadUInt16LittleEndian(Pairs[pair..]));
        return at + 3;
    }

    /// <summary>Writes a whole number.</summary>
    /// <returns>Where it ends.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteWhole(ulong number, Span<byte> text, int at)
    {
        if (number >= EightDigits)
        {
            return WriteLong(number, text, at);
        }

        const ulong ZeroInEachByte = 0x3030303030303030;
        ulong digits = Digits(number);
        int leading = BitOperations.TrailingZeroCount(digits | (1UL << 56)) / 8;
        BinaryPrimitives.WriteUInt64LittleEndian(text[at..], (digits + ZeroInEachByte) >> (leading * 8));
        return at + 8 - leading;
    }

    // Apart, so that what is common stays short enough to be inlined.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteLong(ulong number, Span<byte> text, int at)
    {
        Utf8Formatter.TryFormat(number, text[at..], out int length);
        return at + length;
    }

    /// <summary>
    /// Eight digits in the eight bytes of a number, the first in the lowest: halves of four, quarters of two, one each. A
    /// division by 100 or 10 is a product by its inverse, exact for numbers this small.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Digits(ulong number)
    {
        ulong upper = number / 10_000;
        ulong halves = upper | ((number - (upper * 10_000)) << 32);
        ulong hundreds = ((halves * 10_486) >> 20) & 0x0000_007F_0000_007F;
        ulong quarters = hundreds | ((halves - (hundreds * 100)) << 16);
        ulong tens = ((quarters * 103) >> 10) & 0x000F_000F_000F_000F;
        return tens | ((quarters - (tens * 10)) << 8);
    }
}
