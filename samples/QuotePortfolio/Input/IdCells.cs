namespace QuotePortfolio.Input;

/// <summary>The column that is carried through to the quotes, as text.</summary>
internal sealed class IdCells(HomeBlock block) : CellReader("id", block)
{
    public override void Read(int row, ReadOnlySpan<byte> cell) => Block.AddId(row, cell);
}
