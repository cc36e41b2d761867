using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>An open row group. What a corrupt file says of its rows is believed only as far as its columns bear it out.</summary>
internal sealed class ParquetGroup : IDisposable
{
    private readonly RowGroupReader _group;
    private readonly IReadOnlyList<int> _read;

    /// <param name="file">The file.</param>
    /// <param name="number">The row group, from 0.</param>
    /// <param name="columns">The columns of the file by field of the header.</param>
    /// <param name="read">The fields that are read.</param>
    public ParquetGroup(ParquetFileReader file, int number, int[] columns, IReadOnlyList<int> read)
    {
        (_group, _read) = (file.RowGroup(number), read);
        Readers = new ColumnReader[columns.Length];
        foreach (int field in read)
        {
            Readers[field] = _group.Column(columns[field]);
        }

        Rows = _group.MetaData.NumRows;
    }

    public long Rows { get; }

    /// <summary>A reader for each field that is read.</summary>
    public ColumnReader[] Readers { get; }

    /// <summary>Refuses a file whose row groups, columns and whole do not have the same rows.</summary>
    /// <exception cref="InvalidDataException">They have not.</exception>
    public static void CheckRows(ParquetFileReader file, int[] columns, IReadOnlyList<int> read)
    {
        long all = 0;
        for (int number = 0; number < file.FileMetaData.NumRowGroups; number++)
        {
            using RowGroupReader group = file.RowGroup(number);
            long rows = group.MetaData.NumRows;
            foreach (int field in read)
            {
                using ColumnChunkMetaData column = group.MetaData.GetColumnChunkMetaData(columns[field]);
                if (rows < 0 || column.NumValues != rows)
                {
                    throw new InvalidDataException($"row group {number} says that it has {rows} rows, and column {columns[field]} of it that it has {column.NumValues}");
                }
            }

            all += rows;
        }

        if (all != file.FileMetaData.NumRows)
        {
            throw new InvalidDataException($"it says that it has {file.FileMetaData.NumRows} rows, and its row groups that they have {all}");
        }
    }

    /// <summary>Passes over rows.</summary>
    /// <exception cref="InvalidDataException">There are not as many.</exception>
    public void Skip(long rows)
    {
        if (_read.Any(field => Readers[field].Skip(rows) != rows))
        {
            throw new InvalidDataException("a column has not as many rows as it says");
        }
    }

    /// <summary>Refuses columns that go on after the last row.</summary>
    /// <exception cref="InvalidDataException">One does.</exception>
    public void CheckEnd()
    {
        if (_read.Any(field => Readers[field].HasNext))
        {
            throw new InvalidDataException("a column has more rows than it says");
        }
    }

    public void Dispose()
    {
        foreach (int field in _read)
        {
            Readers[field].Dispose();
        }

        _group.Dispose();
    }
}
