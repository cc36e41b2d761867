using BenchmarkDotNet.Attributes;

namespace Estimator.Benchmarks;

/// <summary>Files end to end, per home of 500,000: read, price and write by the portfolio sample, which overlaps the three.</summary>
[MemoryDiagnoser]
public class FileBenchmarks : IDisposable
{
    private readonly FilePricing _files = new();

    /// <summary>CSV in, CSV out.</summary>
    [Benchmark(OperationsPerInvoke = FilePricing.Homes)]
    public void Csv() => _files.PriceCsv();

    /// <summary>Parquet in, Parquet out.</summary>
    [Benchmark(OperationsPerInvoke = FilePricing.Homes)]
    public void Parquet() => _files.PriceParquet();

    /// <summary>CSV, only read, on one thread.</summary>
    [Benchmark(OperationsPerInvoke = FilePricing.Homes)]
    public void CsvRead() => _files.ReadCsv();

    /// <summary>Parquet, only read, on one thread.</summary>
    [Benchmark(OperationsPerInvoke = FilePricing.Homes)]
    public void ParquetRead() => _files.ReadParquet();

    /// <summary>Deletes the files.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _files.Dispose();
        GC.SuppressFinalize(this);
    }
}
