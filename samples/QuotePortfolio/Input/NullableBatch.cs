using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Reads the rows of a column one batch after the other, and puts the missing ones back in their places.</summary>
internal sealed class NullableBatch<T>(ColumnDescriptor column)
    where T : unmanaged
{
    private readonly short _present = column.MaxDefinitionLevel;
    private readonly T[] _values = new T[HomeBlock.Rows];
    private readonly short[] _levels = new short[HomeBlock.Rows];

    /// <param name="reader">The column.</param>
    /// <param name="rows">How many rows to read.</param>
    /// <param name="value">Called for each row with a value.</param>
    /// <param name="missing">Called for each row without.</param>
    /// <exception cref="InvalidDataException">The column has not as many.</exception>
    public void Read(ColumnReader<T> reader, int rows, Action<int, T> value, Action<int> missing)
    {
        for (int row = 0; row < rows;)
        {
            long levels = reader.ReadBatch(rows - row, _present > 0 ? _levels : default, default, _values, out long values);
            if (levels <= 0 || (_present > 0 && _levels.AsSpan(0, (int)levels).Count(_present) != values))
            {
                throw new InvalidDataException($"the column {column.Path.ToDotString()} has not as many rows or values as it says");
            }

            int next = 0;
            for (int i = 0; i < levels; i++)
            {
                if (values == levels || _levels[i] == _present)
                {
                    value(row + i, _values[next++]);
                }
                else
                {
                    missing(row + i);
                }
            }

            row += (int)levels;
        }
    }
}
