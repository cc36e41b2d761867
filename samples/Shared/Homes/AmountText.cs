using System.Buffers.Text;

namespace QuoteShared.Homes;

/// <summary>Amounts as text, with two decimals.</summary>
internal static class AmountText
{
    /// <summary>Bytes of the longest amount.</summary>
    public const int Longest = 24;

    private const int CentsPerUnit = 100;
    private const int Hundred = 100;

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Writes an amount of zero or more; it is whole cents, so rounding only undoes the binary fraction.</summary>
    /// <returns>Where it ends.</returns>
    public static int Write(double amount, Span<byte> text, int at)
    {
        ulong cents = (ulong)((amount * CentsPerUnit) + 0.5);
        ulong units = cents / CentsPerUnit;
        at = WriteWhole(units, text, at);
        text[at] = (byte)'.';
        Pairs.Slice((int)(cents - (units * CentsPerUnit)) * 2, 2).CopyTo(text[(at + 1)..]);
        return at + 3;
    }

    /// <summary>Writes a whole number.</summary>
    /// <returns>Where it ends.</returns>
    public static int WriteWhole(ulong number, Span<byte> text, int at)
    {
        if (number > uint.MaxValue)
        {
            Utf8Formatter.TryFormat(number, text[at..], out int length);
            return at + length;
        }

        uint rest = (uint)number;
        int end = at + Digits(rest);
        int next = end;
        while (rest >= Hundred)
        {
            uint upper = rest / Hundred;
            next -= 2;
            Pairs.Slice((int)(rest - (upper * Hundred)) * 2, 2).CopyTo(text[next..]);
            rest = upper;
        }

        text[next - 1] = (byte)('0' + (rest % 10));
        if (rest >= 10)
        {
            text[next - 2] = (byte)('0' + (rest / 10));
        }

        return end;
    }

    private static int Digits(uint number) =>
        number < 10_000
            ? number < 100 ? (number < 10 ? 1 : 2) : (number < 1_000 ? 3 : 4)
            : number < 1_000_000 ? (number < 100_000 ? 5 : 6)
            : number < 100_000_000 ? (number < 10_000_000 ? 7 : 8)
            : number < 1_000_000_000 ? 9 : 10;
}
