using Estimator;
using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>A block of rows of a Parquet file.</summary>
internal sealed class ParquetPortion : Portion
{
    private readonly HomeBlock _block = new();
    private readonly Dictionary<int, ParquetColumn> _read = [];
    private readonly Pair[] _columns;
    private int _rows;
    private long _end;
    private ulong _hash;

    public ParquetPortion(ParquetSource source, BulkJob job, HomeEstimator estimator)
    {
        HomeCells cells = new(source.Header, job, estimator, _block);
        int id = source.Header[HomeColumn.Id];
        _columns =
        [
            .. id < 0 ? [] : (Pair[])[new(Column(id, "id"), new IdCells(_block), null, null)],
            .. cells.Columns.Select(column => new Pair(
                Column(column.Field, column.Reader.Name),
                column.Reader,
                column.Other is null ? null : Column(column.OtherField, column.Other.Name),
                column.Other)),
        ];

        // A choice that is the identifier, too, is taken from the file once.
        ParquetColumn Column(int field, string name) =>
            _read.TryGetValue(field, out ParquetColumn? read) ? read : _read[field] = source.ColumnOf(field, name);
    }

    public override long End => _end;

    public override ulong Hash => _hash;

    /// <summary>Takes the next rows from the file.</summary>
    public void Load(ColumnReader[] readers, int rows, long end, ulong hash)
    {
        (_rows, _end, _hash) = (rows, end, hash);
        foreach (ParquetColumn column in _read.Values)
        {
            column.Load(readers, rows);
        }
    }

    public override void Begin() => _block.Clear();

    public override HomeBlock? Next()
    {
        if (_block.Count > 0)
        {
            return null;
        }

        foreach (Pair pair in _columns)
        {
            for (int row = 0; row < _rows; row++)
            {
                pair.Give(row);
            }
        }

        _block.Take(_rows);
        return _block;
    }

    /// <summary>A column with what reads its cells, and the column that is read where it has none.</summary>
    private sealed record Pair(ParquetColumn Column, CellReader Reader, ParquetColumn? Other, CellReader? OtherReader)
    {
        public void Give(int row)
        {
            if (Other is null || Column.IsKnown(row))
            {
                Column.Give(row, Reader);
            }
            else
            {
                Other.Give(row, OtherReader!);
            }
        }
    }
}
