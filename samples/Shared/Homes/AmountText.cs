using System.Buffers;
using System.Buffers.Text;

namespace QuoteShared.Homes;

/// <summary>Amounts as text, with two decimals.</summary>
internal static class AmountText
{
    /// <summary>Bytes of the longest amount.</summary>
    public const int Longest = 32;

    private const int CentsPerUnit = 100;
    private static readonly StandardFormat TwoDigits = new('D', 2);

    /// <summary>Writes an amount of zero or more; it is whole cents, so rounding only undoes the binary fraction.</summary>
    /// <remarks>In whole numbers: two decimals of a double take the framework ten times as long.</remarks>
    /// <returns>Where it ends.</returns>
    public static int Write(double amount, Span<byte> text, int at)
    {
        ulong cents = (ulong)(long)((amount * CentsPerUnit) + 0.5);
        at = WriteWhole(cents / CentsPerUnit, text, at);
        text[at++] = (byte)'.';
        Utf8Formatter.TryFormat(cents % CentsPerUnit, text[at..], out int decimals, TwoDigits);
        return at + decimals;
    }

    /// <summary>Writes a whole number.</summary>
    /// <returns>Where it ends.</returns>
    public static int WriteWhole(ulong number, Span<byte> text, int at)
    {
        Utf8Formatter.TryFormat(number, text[at..], out int digits);
        return at + digits;
    }
}
