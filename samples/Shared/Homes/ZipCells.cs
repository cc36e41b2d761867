using System.Globalization;
using System.Text;

namespace QuoteShared.Homes;

/// <summary>A column of ZIP codes: five digits, four more behind a hyphen, or what a spreadsheet leaves of one that begins with zero.</summary>
internal sealed class ZipCells(string name, HomeBlock block, int[] into) : CellReader(name, block)
{
    private const int Least = 4;
    private const int Most = 5;
    private const int Further = 4;

    public override void Read(int row, ReadOnlySpan<byte> cell)
    {
        if (cell.EndsWith(".0"u8))
        {
            // A whole number, as programs write it whose columns have gaps.
            cell = cell[..^2];
        }

        int hyphen = cell.IndexOf((byte)'-');
        ReadOnlySpan<byte> code = hyphen < 0 ? cell : cell[..hyphen];
        bool hasFurther = hyphen < 0 || (code.Length == Most && cell.Length == Most + 1 + Further && IsDigits(cell[(hyphen + 1)..]));
        into[row] = 0;
        if (cell.IsEmpty)
        {
            return;
        }

        if (code.Length is >= Least and <= Most && IsDigits(code) && hasFurther)
        {
            into[row] = int.Parse(code, CultureInfo.InvariantCulture);
        }
        else
        {
            Problem(row, ProblemCode.NotAZip, cell, "is no ZIP code; write five digits, such as 80202");
        }
    }

    public override void Read(int row, double number) =>
        Read(row, double.IsNaN(number) ? [] : Encoding.UTF8.GetBytes(number.ToString("00000.######", CultureInfo.InvariantCulture)));

    private static bool IsDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
