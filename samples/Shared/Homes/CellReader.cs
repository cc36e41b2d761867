using System.Globalization;
using System.Text;

namespace QuoteShared.Homes;

/// <summary>Reads the cells of one column into a block. One that cannot be read leaves a remark and counts as unknown.</summary>
/// <param name="name">The heading of the column, for messages.</param>
/// <param name="block">Where the remarks go.</param>
internal abstract class CellReader(string name, HomeBlock block)
{
    public string Name { get; } = name;

    protected HomeBlock Block { get; } = block;

    /// <summary>Reads a cell without the white space around it; empty for unknown.</summary>
    public abstract void Read(int row, ReadOnlySpan<byte> cell);

    /// <summary>Reads a cell that holds a number and no text; not a number for unknown.</summary>
    public virtual void Read(int row, double number) =>
        Read(row, double.IsNaN(number) ? [] : Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Refuses a cell that is longer than is read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="start">The start of the cell.</param>
    /// <param name="longest">Bytes that are read.</param>
    public void Refuse(int row, ReadOnlySpan<byte> start, int longest)
    {
        Read(row, []);
        Problem(row, ProblemCode.CellTooLong, start, $"is longer than {longest} bytes");
    }

    protected void Problem(int row, string code, ReadOnlySpan<byte> cell, string text) =>
        Block.Add(row, new(code, Name, $"{Name}: '{Excerpt.Of(Encoding.UTF8.GetString(cell))}' {text}"));
}
