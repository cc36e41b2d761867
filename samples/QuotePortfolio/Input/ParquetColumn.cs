using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Some rows of a column of a Parquet file.</summary>
/// <param name="field">The column's place in the header.</param>
internal abstract class ParquetColumn(int field)
{
    /// <summary>A column that is read by the given cells.</summary>
    /// <exception cref="UsageException">The file holds it in a form that is not read.</exception>
    public static ParquetColumn Of(ColumnDescriptor column, int field, string name) => column.PhysicalType switch
    {
        PhysicalType.Int32 => new ParquetNumbers<int>(field, column, number => number),
        PhysicalType.Int64 => new ParquetNumbers<long>(field, column, number => number),
        PhysicalType.Float => new ParquetNumbers<float>(field, column, number => number),
        PhysicalType.Double => new ParquetNumbers<double>(field, column, number => number),
        PhysicalType.ByteArray when column.LogicalType is not DecimalLogicalType => new ParquetTexts(field, column),
        _ => throw new UsageException($"The column {name} holds {column.LogicalType.Type} as {column.PhysicalType}, which is not read; write it as a number or as text."),
    };

    /// <summary>Takes the next rows from the file.</summary>
    public void Load(ColumnReader[] readers, int rows) => Load(readers[field], rows);

    public abstract bool IsKnown(int row);

    /// <summary>Has a row's cell read.</summary>
    public abstract void Give(int row, CellReader to);

    protected abstract void Load(ColumnReader reader, int rows);
}

/// <summary>A column of numbers; not a number where there is none.</summary>
internal sealed class ParquetNumbers<T>(int field, ColumnDescriptor column, Func<T, double> number) : ParquetColumn(field)
    where T : unmanaged
{
    private const double Ten = 10;
    private readonly double _divisor = column.LogicalType is DecimalLogicalType money ? Math.Pow(Ten, money.Scale) : 1;
    private readonly bool _isWhole = typeof(T) == typeof(int) || typeof(T) == typeof(long);
    private readonly NullableBatch<T> _batch = new(column);
    private readonly T?[] _cells = new T?[HomeBlock.Rows];

    public override bool IsKnown(int row) => _cells[row] is { } cell && !double.IsNaN(number(cell));

    public override void Give(int row, CellReader to)
    {
        if (_cells[row] is not { } cell)
        {
            to.Read(row, double.NaN);
        }
        else if (to is IdCells id && _isWhole)
        {
            id.Read(row, Convert.ToInt64(cell, System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            to.Read(row, _divisor == 1 ? number(cell) : number(cell) / _divisor);
        }
    }

    protected override void Load(ColumnReader reader, int rows) =>
        _batch.Read((ColumnReader<T>)reader, rows, (row, value) => _cells[row] = value, row => _cells[row] = null);
}

/// <summary>A column of texts; empty where there is none.</summary>
internal sealed class ParquetTexts(int field, ColumnDescriptor column) : ParquetColumn(field)
{
    private readonly NullableBatch<ByteArray> _batch = new(column);
    private readonly TextColumn _cells = new(HomeBlock.Rows);

    public override bool IsKnown(int row) => !HomeRows.Trimmed(_cells[row]).IsEmpty;

    public override void Give(int row, CellReader to) => to.Read(row, HomeRows.Trimmed(_cells[row]));

    protected override unsafe void Load(ColumnReader reader, int rows)
    {
        _cells.Clear();
        _batch.Read(
            (ColumnReader<ByteArray>)reader,
            rows,
            (_, text) => _cells.Add(new((void*)text.Pointer, text.Length)),
            _ => _cells.Add([]));
    }
}
