using System.Buffers.Text;

namespace QuotePortfolio.Input;

/// <summary>The column that is carried through to the quotes, as text.</summary>
internal sealed class IdCells(HomeBlock block) : CellReader("id", block)
{
    public override void Read(int row, ReadOnlySpan<byte> cell) => Block.Ids.Add(cell);

    /// <summary>Reads a whole number, to the last digit.</summary>
    public void Read(int row, long number)
    {
        const int MostDigits = 20;
        Span<byte> digits = stackalloc byte[MostDigits];
        Utf8Formatter.TryFormat(number, digits, out int length);
        Read(row, digits[..length]);
    }
}
