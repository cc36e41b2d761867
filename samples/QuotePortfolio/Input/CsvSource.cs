using Estimator;

namespace QuotePortfolio.Input;

/// <summary>Homes from a CSV file. Positions are bytes of its text as UTF-8.</summary>
internal sealed class CsvSource : HomeSource
{
    private readonly FileStream _file;
    private readonly TableShape _shape;
    private RowCutter _cutter;

    private CsvSource(FileStream file, RowCutter cutter, TableShape shape)
        : base(shape.Header) => (_file, _cutter, _shape) = (file, cutter, shape);

    public override long Length => _file.Length;

    public static CsvSource OpenCsv(string path, string? id)
    {
        FileStream file = InputFile.OpenAgain(path);
        RowCutter cutter = new(Utf8Text.SourceOf(file));
        return new(file, cutter, TableShape.Of(cutter, id));
    }

    public override ulong MoveTo(long position)
    {
        _cutter = new(Utf8Text.SourceOf(_file)) { Form = _shape.Form };
        return _cutter.Skip(position);
    }

    public override Portion NewPortion(PortfolioTotals totals, BulkJob job, HomeEstimator estimator) =>
        new CsvPortion(_shape, job, estimator) { Totals = totals };

    public override bool TryRead(Portion portion) => _cutter.TryNext(((CsvPortion)portion).Chunk);

    protected override void Dispose(bool disposing) => _file.Dispose();
}
