using System.Globalization;
using System.Text;

namespace QuoteShared.Homes;

/// <summary>A column of whole numbers, such as years.</summary>
/// <param name="name">The heading.</param>
/// <param name="block">Where the remarks go.</param>
/// <param name="least">The smallest number there is room for.</param>
/// <param name="most">The largest number there is room for.</param>
/// <param name="refuse">Says what is wrong with a number there is no room for.</param>
internal abstract class WholeCells(string name, HomeBlock block, int least, int most, Func<int, Remark> refuse)
    : CellReader(name, block)
{
    public override void Read(int row, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            Set(row, null);
        }
        else if (CellNumber.TryParseWhole(cell, out int whole) && whole >= least && whole <= most)
        {
            Set(row, whole);
        }
        else if (CellNumber.TryParse(cell, out double number))
        {
            Read(row, number);
        }
        else
        {
            Set(row, null);
            Problem(row, ProblemCode.NotANumber, cell, "is not a number; write it like 1965");
        }
    }

    public override void Read(int row, double number)
    {
        int whole = (int)Math.Clamp(number, int.MinValue, int.MaxValue);
        if (whole == number && whole >= least && whole <= most)
        {
            Set(row, whole);
            return;
        }

        Set(row, null);
        if (number != Math.Truncate(number) && !double.IsNaN(number))
        {
            Problem(row, ProblemCode.NotAWholeNumber, Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)), "is not a whole number");
        }
        else if (!double.IsNaN(number))
        {
            Block.Add(row, refuse(whole));
        }
    }

    protected abstract void Set(int row, int? number);
}

/// <summary>Whole numbers that fit in a byte.</summary>
internal sealed class ByteCells(string name, HomeBlock block, byte[] into, int least, byte unknown, Func<int, Remark> refuse)
    : WholeCells(name, block, least, byte.MaxValue - 1, refuse)
{
    protected override void Set(int row, int? number) => into[row] = (byte?)number ?? unknown;
}

/// <summary>Years; zero for unknown.</summary>
internal sealed class YearCells(string name, HomeBlock block, ushort[] into, Func<int, Remark> refuse)
    : WholeCells(name, block, 1, ushort.MaxValue, refuse)
{
    protected override void Set(int row, int? number) => into[row] = (ushort)(number ?? 0);
}

/// <summary>Numbers of pieces; not a number for unknown.</summary>
internal sealed class CountCells(string name, HomeBlock block, double[] into, Func<int, Remark> refuse)
    : WholeCells(name, block, 0, int.MaxValue - 1, refuse)
{
    protected override void Set(int row, int? number) => into[row] = number ?? double.NaN;
}
