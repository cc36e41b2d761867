namespace QuoteShared.Homes;

/// <summary>A column of plain numbers, such as stories.</summary>
internal class NumberCells(string name, HomeBlock block, double[] into) : CellReader(name, block)
{
    public override void Read(int row, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            into[row] = double.NaN;
        }
        else if (CellNumber.TryParse(cell, out double number))
        {
            Read(row, number);
        }
        else
        {
            into[row] = double.NaN;
            Problem(row, ProblemCode.NotANumber, cell, "is not a number; write it like 2400 or 2400.5, without unit or thousands separator");
        }
    }

    public override void Read(int row, double number) => into[row] = number;
}
