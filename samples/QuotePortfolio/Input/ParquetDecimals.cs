using System.Globalization;
using System.Numerics;
using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Columns of decimal numbers: a whole number, in one of four forms, and where its point stands.</summary>
internal static class ParquetDecimals
{
    /// <summary>Digits of the longest that is read.</summary>
    public const int MostDigits = 38;

    private const double Ten = 10;
    private static readonly BigInteger Beyond = BigInteger.Pow(10, MostDigits);

    public static ParquetColumn Of(int field, ColumnDescriptor column, int scale)
    {
        int length = column.TypeLength;
        return column.PhysicalType switch
        {
            PhysicalType.Int32 => Of<int>(number => number),
            PhysicalType.Int64 => Of<long>(number => number),
            PhysicalType.ByteArray => Of<ByteArray>(number => WholeNumber(number.Pointer, number.Length)),
            _ => Of<FixedLenByteArray>(number => WholeNumber(number.Pointer, length)),
        };

        ParquetNumbers<T, Int128> Of<T>(Func<T, Int128> whole)
            where T : unmanaged =>
            new(field, column, whole, number => (double)number / Math.Pow(Ten, scale), (number, into) => Text(number, scale, into));
    }

    /// <summary>A signed number of some bytes, the highest first.</summary>
    private static unsafe Int128 WholeNumber(nint bytes, int length)
    {
        if (length == 0)
        {
            throw new InvalidDataException("a decimal number has no bytes");
        }

        BigInteger number = new(new ReadOnlySpan<byte>((void*)bytes, length), isBigEndian: true);
        return BigInteger.Abs(number) < Beyond ? (Int128)number : throw new InvalidDataException($"a decimal number has more than {MostDigits} digits");
    }

    /// <summary>All digits, with the point before the last few.</summary>
    private static int Text(Int128 number, int scale, Span<byte> into)
    {
        string digits = Int128.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        string sign = number < 0 ? "-" : "";
        string point = scale > 0 ? "." : "";
        return System.Text.Encoding.UTF8.GetBytes($"{sign}{digits[..^scale]}{point}{digits[^scale..]}", into);
    }
}
