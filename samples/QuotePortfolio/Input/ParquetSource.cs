using Estimator;
using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Homes from a Parquet file, row group by row group. Positions are row numbers.</summary>
internal sealed class ParquetSource : HomeSource
{
    private readonly ParquetFileReader _file;
    private readonly int[] _columns;
    private long _row;
    private int _group = -1;
    private long _groupEnd;
    private RowGroupReader? _groupReader;
    private ColumnReader[] _readers = [];

    private ParquetSource(ParquetFileReader file, Header header, int[] columns)
        : base(header) => (_file, _columns) = (file, columns);

    public override long Length => _file.FileMetaData.NumRows;

    public static ParquetSource OpenParquet(string path, string? id)
    {
        InputFile.Open(path).Dispose();
        ParquetFileReader? file = null;
        try
        {
            using ReaderProperties properties = ReaderProperties.GetDefaultReaderProperties();
            properties.EnableBufferedStream();
            file = new(path, properties);
            SchemaDescriptor schema = file.FileMetaData.Schema;
            int[] columns = [.. Enumerable.Range(0, schema.NumColumns).Where(at => schema.Column(at).MaxRepetitionLevel == 0)];
            Header header = Header.Of([.. columns.Select(at => schema.Column(at).Path.ToDotString())], id);
            return new(file, header, columns);
        }
        catch (ParquetException problem)
        {
            file?.Dispose();
            throw new UsageException($"Cannot read '{path}' as Parquet: {problem.Message}");
        }
    }

    public override void MoveTo(long position)
    {
        CloseGroup();
        (_row, _group, _groupEnd) = (position, -1, 0);
        while (_groupEnd <= position && _group + 1 < _file.FileMetaData.NumRowGroups)
        {
            OpenGroup();
        }

        long skipped = position - (_groupEnd - (_groupReader?.MetaData.NumRows ?? 0));
        foreach (ColumnReader reader in _readers)
        {
            reader.Skip(skipped);
        }
    }

    public override Portion NewPortion(PortfolioTotals totals, BulkJob job, HomeEstimator estimator) =>
        new ParquetPortion(this, job, estimator) { Totals = totals };

    /// <summary>A field of the header as a column.</summary>
    /// <exception cref="UsageException">The file holds it in a form that is not read, or numbers without a unit.</exception>
    public ParquetColumn ColumnOf(int field, string name)
    {
        ColumnDescriptor column = _file.FileMetaData.Schema.Column(_columns[field]);
        bool needsUnit = ColumnNames.TryFind(name, out _, out ColumnUnit unit) && unit == ColumnUnit.InCells;
        return needsUnit && column.PhysicalType != PhysicalType.ByteArray
            ? throw new UsageException($"The column {name} has numbers without a unit; name it for example floor_area_sqft or floor_area_m2.")
            : ParquetColumn.Of(column, field, name);
    }

    public override bool TryRead(Portion portion)
    {
        while (_row == _groupEnd)
        {
            if (_group + 1 == _file.FileMetaData.NumRowGroups)
            {
                return false;
            }

            OpenGroup();
        }

        int rows = (int)Math.Min(HomeBlock.Rows, _groupEnd - _row);
        _row += rows;
        ((ParquetPortion)portion).Load(_readers, rows, _row);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        CloseGroup();
        _file.Dispose();
    }

    private void OpenGroup()
    {
        CloseGroup();
        _groupReader = _file.RowGroup(++_group);
        _groupEnd += _groupReader.MetaData.NumRows;
        _readers = [.. _columns.Select(_groupReader.Column)];
    }

    private void CloseGroup()
    {
        Array.ForEach(_readers, reader => reader.Dispose());
        _readers = [];
        _groupReader?.Dispose();
        _groupReader = null;
    }
}
