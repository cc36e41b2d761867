using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Some rows of a column of a Parquet file.</summary>
/// <param name="field">The column's place in the header.</param>
internal abstract class ParquetColumn(int field)
{
    /// <summary>A column that is read by the given cells.</summary>
    /// <param name="column">The column.</param>
    /// <param name="field">Its place in the header.</param>
    /// <param name="name">Its heading.</param>
    /// <param name="ofDates">Whether its cells may be dates: of a year, or carried through as text.</param>
    /// <exception cref="UsageException">The file holds it in a form that is not read.</exception>
    public static ParquetColumn Of(ColumnDescriptor column, int field, string name, bool ofDates)
    {
        using LogicalType meaning = MeaningOf(column, name);
        return (column.PhysicalType, meaning) switch
        {
            (PhysicalType.Int32 or PhysicalType.Int64 or PhysicalType.ByteArray or PhysicalType.FixedLenByteArray, DecimalLogicalType { Precision: <= ParquetDecimals.MostDigits } money) =>
                ParquetDecimals.Of(field, column, money.Scale),
            (PhysicalType.Int32, DateLogicalType) when ofDates => ParquetDates.Of(field, column),
            (PhysicalType.Int64, TimestampLogicalType time) when ofDates => ParquetTimes.Of(field, column, time),
            (PhysicalType.Int32, IntLogicalType { IsSigned: false }) => ParquetNumbers.Of<int, uint>(field, column, number => (uint)number),
            (PhysicalType.Int64, IntLogicalType { IsSigned: false }) => ParquetNumbers.Of<long, ulong>(field, column, number => (ulong)number),
            (PhysicalType.Int32, IntLogicalType or NoneLogicalType or NullLogicalType) => ParquetNumbers.Of<int, int>(field, column, number => number),
            (PhysicalType.Int64, IntLogicalType or NoneLogicalType or NullLogicalType) => ParquetNumbers.Of<long, long>(field, column, number => number),
            (PhysicalType.Float, _) => ParquetNumbers.Of<float, float>(field, column, number => number),
            (PhysicalType.Double, _) => ParquetNumbers.Of<double, double>(field, column, number => number),
            (PhysicalType.ByteArray, not DecimalLogicalType) => new ParquetTexts(field, column),
            _ => throw new UsageException($"The column {name} holds {meaning.Type} as {column.PhysicalType}, which is not read; write it as a number or as text."),
        };
    }

    /// <summary>What the file says that the bytes of a column mean.</summary>
    private static LogicalType MeaningOf(ColumnDescriptor column, string name)
    {
        try
        {
            return column.LogicalType;
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new UsageException($"The column {name} is marked as a kind of value that Parquet does not know; the file may be corrupt.");
        }
    }

    /// <summary>Takes the next rows from the file.</summary>
    public void Load(ColumnReader[] readers, int rows) => Load(readers[field], rows);

    public abstract bool IsKnown(int row);

    /// <summary>Has a row's cell read.</summary>
    public abstract void Give(int row, CellReader to);

    protected abstract void Load(ColumnReader reader, int rows);
}

/// <summary>A column of texts; empty where there is none.</summary>
internal sealed class ParquetTexts(int field, ColumnDescriptor column) : ParquetColumn(field)
{
    // A file may say a long text once and mean it in every row, so only as much is taken of one as tells that it is too long.
    private const int Longest = HomeBlock.LongestId;
    private readonly NullableBatch<ByteArray> _batch = new(column);
    private readonly TextColumn _cells = new(HomeBlock.Rows);

    public override bool IsKnown(int row) => !HomeRows.Known(_cells[row]).IsEmpty;

    public override void Give(int row, CellReader to)
    {
        if (to is IdCells)
        {
            to.Read(row, _cells[row]);
        }
        else if (_cells[row].Length > Longest)
        {
            to.Refuse(row, _cells[row], Longest);
        }
        else
        {
            to.Read(row, HomeRows.Known(_cells[row]));
        }
    }

    protected override unsafe void Load(ColumnReader reader, int rows)
    {
        _cells.Clear();
        _batch.Read(
            (ColumnReader<ByteArray>)reader,
            rows,
            (_, text) => Add(new((void*)text.Pointer, text.Length)),
            _ => _cells.Add([]));

        void Add(ReadOnlySpan<byte> text)
        {
            ReadOnlySpan<byte> trimmed = HomeRows.Trimmed(text);
            _cells.Add(trimmed[..Math.Min(trimmed.Length, Longest + 1)]);
        }
    }
}
