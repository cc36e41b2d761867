using Estimator;

namespace QuotePortfolio.Input;

/// <summary>A chunk of a CSV file. Its rows are read by the thread that prices them.</summary>
internal sealed class CsvPortion : Portion
{
    private readonly HomeBlock _block = new();
    private readonly HomeRows _rows;

    public CsvPortion(TableShape shape, BulkJob job, HomeEstimator estimator) => _rows = new(shape, job, estimator, _block);

    public RowChunk Chunk { get; } = new();

    public override long End => Chunk.End;

    public override ulong Hash => Chunk.Hash;

    public override void Begin() => _rows.Begin(Chunk);

    public override HomeBlock? Next() => _rows.TryFill() ? _block : null;
}
