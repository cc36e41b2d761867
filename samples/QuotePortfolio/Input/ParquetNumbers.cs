using System.Globalization;
using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Writes a number to its last digit.</summary>
/// <returns>Bytes written.</returns>
internal delegate int ExactText<T>(T number, Span<byte> into);

/// <summary>A column of numbers; not a number where there is none.</summary>
/// <typeparam name="TStored">What the file holds.</typeparam>
/// <typeparam name="T">What it means.</typeparam>
/// <param name="field">The column's place in the header.</param>
/// <param name="column">The column.</param>
/// <param name="meaning">What a stored number means; called while the file still holds it.</param>
/// <param name="number">The number as the library takes it.</param>
/// <param name="text">The number as it is carried through to the quotes.</param>
internal sealed class ParquetNumbers<TStored, T>(
    int field, ColumnDescriptor column, Func<TStored, T> meaning, Func<T, double> number, ExactText<T> text)
    : ParquetColumn(field)
    where TStored : unmanaged
    where T : struct
{
    /// <summary>Bytes of the longest number: 38 digits, a sign and a point, or a double.</summary>
    public const int LongestText = 64;

    private readonly NullableBatch<TStored> _batch = new(column);
    private readonly T?[] _cells = new T?[HomeBlock.Rows];

    public override bool IsKnown(int row) => _cells[row] is { } cell && !double.IsNaN(number(cell));

    public override void Give(int row, CellReader to)
    {
        double cell = _cells[row] is { } known ? number(known) : double.NaN;
        if (double.IsNaN(cell))
        {
            to.Read(row, cell);
        }
        else if (to is IdCells || double.IsInfinity(cell))
        {
            // No quantity is infinite: as text it is refused like any other that is no number.
            Span<byte> digits = stackalloc byte[LongestText];
            to.Read(row, digits[..text(_cells[row]!.Value, digits)]);
        }
        else
        {
            to.Read(row, cell);
        }
    }

    protected override void Load(ColumnReader reader, int rows) =>
        _batch.Read((ColumnReader<TStored>)reader, rows, (row, value) => _cells[row] = meaning(value), row => _cells[row] = null);
}

/// <summary>Columns of plain numbers.</summary>
internal static class ParquetNumbers
{
    public static ParquetColumn Of<TStored, T>(int field, ColumnDescriptor column, Func<TStored, T> meaning)
        where TStored : unmanaged
        where T : struct, System.Numerics.INumber<T> =>
        new ParquetNumbers<TStored, T>(field, column, meaning, double.CreateChecked, (number, into) =>
        {
            number.TryFormat(into, out int length, default, CultureInfo.InvariantCulture);
            return length;
        });
}
