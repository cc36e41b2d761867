using System.Globalization;

namespace QuoteShared.Homes;

/// <summary>Reads the numbers of a table: plain digits at once, everything else by the framework's own rules.</summary>
internal static class CellNumber
{
    // Digits that a double holds exactly; their quotient by an exact power of ten is then the nearest double.
    private const int ExactDigits = 15;

    private const int GroupDigits = 3;
    private const int MostText = 30;

    private static ReadOnlySpan<double> PowersOfTen =>
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>A whole number of a few digits and nothing else.</summary>
    public static bool TryParseWhole(ReadOnlySpan<byte> cell, out int whole)
    {
        const int MostDigits = 9;
        whole = 0;
        foreach (byte letter in cell)
        {
            uint digit = (uint)(letter - '0');
            if (digit > 9)
            {
                return false;
            }

            whole = (whole * 10) + (int)digit;
        }

        return cell.Length is > 0 and <= MostDigits;
    }

    /// <summary>A finite number such as <c>2400</c>, <c>2400.5</c> or <c>2.4e3</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> cell, out double number)
    {
        if (cell.Length is 0 or > ExactDigits)
        {
            return TryParseAny(cell, out number);
        }

        long digits = 0;
        int point = -1;
        for (int i = 0; i < cell.Length; i++)
        {
            uint digit = (uint)(cell[i] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (cell[i] == '.' && point < 0 && i > 0)
            {
                point = i;
            }
            else
            {
                return TryParseAny(cell, out number);
            }
        }

        number = point < 0 ? digits : digits / PowersOfTen[cell.Length - point - 1];
        return true;
    }

    private static bool TryParseAny(ReadOnlySpan<byte> cell, out double number) =>
        (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number)) || TryParseComma(cell, out number);

    /// <summary>A decimal comma where it is certain to be one, <c>2400,5</c>: there is one, and not three digits behind it.</summary>
    private static bool TryParseComma(ReadOnlySpan<byte> cell, out double number)
    {
        number = 0;
        int comma = cell.IndexOf((byte)',');
        if (comma <= 0 || cell.Length > MostText || cell.Length - comma - 1 is 0 or GroupDigits || cell[..comma].ContainsAnyExceptInRange((byte)'0', (byte)'9') || cell[(comma + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        Span<byte> point = stackalloc byte[cell.Length];
        cell.CopyTo(point);
        point[comma] = (byte)'.';
        return double.TryParse(point, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
