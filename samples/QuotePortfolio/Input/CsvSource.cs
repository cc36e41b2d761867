using Estimator;

namespace QuotePortfolio.Input;

/// <summary>Homes from a CSV file.</summary>
internal sealed class CsvSource : HomeSource
{
    private readonly FileStream _file;
    private readonly TableShape _shape;
    private RowCutter _cutter;

    private CsvSource(FileStream file, TableShape shape)
        : base(shape.Header)
    {
        (_file, _shape) = (file, shape);
        _cutter = CutterAt(0);
    }

    public override long Length => _file.Length;

    public static CsvSource OpenCsv(string path, string? id)
    {
        FileStream file = InputFile.Open(path);
        RowChunk start = new();
        new RowCutter(file.Read).TryNext(start);
        return new(file, TableShape.Of(start, id));
    }

    public override void MoveTo(long position) => _cutter = CutterAt(position);

    public override Portion NewPortion(PortfolioTotals totals, BulkJob job, HomeEstimator estimator) =>
        new CsvPortion(_shape, job, estimator) { Totals = totals };

    public override bool TryRead(Portion portion) => _cutter.TryNext(((CsvPortion)portion).Chunk);

    protected override void Dispose(bool disposing) => _file.Dispose();

    private RowCutter CutterAt(long position)
    {
        _file.Position = position;
        return new(_file.Read, position) { Separator = _shape.Separator };
    }
}
