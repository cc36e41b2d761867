using System.IO.Hashing;
using Estimator;
using ParquetSharp;

namespace QuotePortfolio.Input;

/// <summary>Homes from a Parquet file, row group by row group. Positions are row numbers.</summary>
internal sealed class ParquetSource : HomeSource
{
    private readonly FileStream _bytes;
    private readonly ParquetFileReader _file;
    private readonly int[] _columns;
    private readonly int[] _read;
    private readonly Lazy<ulong> _hash;
    private ParquetGroup? _group;
    private int _number;
    private long _row;
    private long _groupEnd;

    private ParquetSource(FileStream bytes, ParquetFileReader file, Header header, int[] columns, BulkJob job)
        : base(header)
    {
        (_bytes, _file, _columns) = (bytes, file, columns);
        _read = [.. header.FieldsOf(job)];
        _hash = new(HashOfFile);
        ParquetGroup.CheckRows(file, columns, _read);
    }

    public override long Length => _file.FileMetaData.NumRows;

    public static ParquetSource OpenParquet(string path, string? id, BulkJob job)
    {
        FileStream bytes = InputFile.OpenAgain(path);
        ParquetFileReader? file = null;
        try
        {
            using ReaderProperties properties = ReaderProperties.GetDefaultReaderProperties();
            properties.EnableBufferedStream();
            properties.EnablePageChecksumVerification();
            file = new(path, properties);
            SchemaDescriptor schema = file.FileMetaData.Schema;
            int[] columns = [.. Enumerable.Range(0, schema.NumColumns).Where(at => !IsList(schema.Column(at), id, job))];
            Header header = Header.Of([.. columns.Select(at => schema.Column(at).Path.ToDotString())], id);
            return new(bytes, file, header, columns, job);
        }
        catch (Exception problem) when (problem is ParquetException or InvalidDataException or UsageException)
        {
            file?.Dispose();
            bytes.Dispose();
            throw problem as UsageException ?? new UsageException($"Cannot read '{path}' as Parquet: {problem.Message}.");
        }
    }

    public override ulong MoveTo(long position) => Reading(() =>
    {
        _group?.Dispose();
        (_group, _number, _row, _groupEnd) = (null, 0, 0, 0);
        while (_groupEnd < position && TryNextGroup())
        {
            _row = Math.Min(position, _groupEnd);
        }

        _group?.Skip(_group.Rows - (_groupEnd - _row));
        return _row == position ? _hash.Value : throw new InvalidDataException($"there is no row {position}");
    });

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
            : ParquetColumn.Of(column, field, name, ofDates: field == Header[HomeColumn.YearBuilt] || field == Header[HomeColumn.Id]);
    }

    public override bool TryRead(Portion portion) => Reading(() =>
    {
        while (_row == _groupEnd)
        {
            _group?.CheckEnd();
            if (!TryNextGroup())
            {
                return false;
            }
        }

        int rows = (int)Math.Min(HomeBlock.Rows, _groupEnd - _row);
        _row += rows;
        ((ParquetPortion)portion).Load(_group!.Readers, rows, _row, _hash.Value);
        return true;
    });

    protected override void Dispose(bool disposing)
    {
        _group?.Dispose();
        _file.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Whether a column holds lists. They are passed over where they are none of the columns that are read.</summary>
    private static bool IsList(ColumnDescriptor column, string? id, BulkJob job)
    {
        string name = column.Path.ToDotVector()[0];
        bool isRead = ColumnNames.TryFind(name, out _, out _) || name.Equals(id, StringComparison.OrdinalIgnoreCase)
            || job.Choices.Any(choice => ColumnNames.IsNamed(name, choice.Id));
        bool isList = column.MaxRepetitionLevel != 0;
        return isList && isRead ? throw new UsageException($"The column {name} holds lists, which are not read; write one value for each row.") : isList;
    }

    private bool TryNextGroup()
    {
        _group?.Dispose();
        _group = null;
        if (_number == _file.FileMetaData.NumRowGroups)
        {
            return false;
        }

        _group = new(_file, _number++, _columns, _read);
        _groupEnd += _group.Rows;
        return true;
    }

    /// <summary>A file of columns is not read from front to back, so it is the whole that must not change.</summary>
    private ulong HashOfFile()
    {
        XxHash3 hash = new();
        _bytes.Position = 0;
        hash.Append(_bytes);
        return hash.GetCurrentHashAsUInt64();
    }

    /// <summary>Names the place where a file turns out to be corrupt.</summary>
    private T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is ParquetException or InvalidDataException)
        {
            throw new UsageException($"'{_bytes.Name}', row group {Math.Max(0, _number - 1)}: {problem.Message}.");
        }
    }
}
