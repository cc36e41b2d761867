using Estimator;

namespace QuotePortfolio.Input;

/// <summary>A file of homes that is read from front to back, or on from where an earlier run stopped.</summary>
internal abstract class HomeSource(Header header) : IDisposable
{
    public Header Header { get; } = header;

    /// <summary>Where the file ends, in whatever <see cref="Portion.End"/> counts.</summary>
    public abstract long Length { get; }

    /// <summary>Opens a file by its extension.</summary>
    /// <param name="path">The file.</param>
    /// <param name="id">The column that is carried through, or null.</param>
    /// <param name="job">The job, which reads columns of its choices.</param>
    /// <exception cref="UsageException">It cannot be read, or is no table of homes.</exception>
    public static HomeSource Open(string path, string? id, BulkJob job) =>
        FileKind.IsParquet(path, "--in") ? ParquetSource.OpenParquet(path, id, job) : CsvSource.OpenCsv(path, id);

    /// <summary>Goes to where a portion ended.</summary>
    /// <returns>What the input says up to there, in short: that portion's <see cref="Portion.Hash"/>, if the file is what it was.</returns>
    public abstract ulong MoveTo(long position);

    public abstract Portion NewPortion(PortfolioTotals totals, BulkJob job, HomeEstimator estimator);

    /// <summary>Fills a portion with the next rows.</summary>
    /// <returns>False at the end.</returns>
    public abstract bool TryRead(Portion portion);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
