using BenchmarkDotNet.Attributes;

namespace Estimator.Benchmarks;

/// <summary>Columns of houses painted outside, per house, by the number of houses in a call; no allocation in any.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private const int Thousand = 1_000;
    private const int HundredThousand = 100_000;
    private const int TenMillion = 10_000_000;
    private SampleHouses _houses = new(1);

    /// <summary>A single range: what a caller who needs no explanation pays for one house.</summary>
    [Benchmark]
    public void One() => Quote();

    /// <summary>All columns in the second-level cache.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Thousand)]
    public void Houses1k() => Quote();

    /// <summary>All columns in the third-level cache of most machines.</summary>
    [Benchmark(OperationsPerInvoke = HundredThousand)]
    public void Houses100k() => Quote();

    /// <summary>470 MB of columns.</summary>
    [Benchmark(OperationsPerInvoke = TenMillion)]
    public void Houses10M() => Quote();

    /// <summary>Houses for <see cref="Houses1k"/>.</summary>
    [GlobalSetup(Target = nameof(Houses1k))]
    public void Make1k() => _houses = new(Thousand);

    /// <summary>Houses for <see cref="Houses100k"/>.</summary>
    [GlobalSetup(Target = nameof(Houses100k))]
    public void Make100k() => _houses = new(HundredThousand);

    /// <summary>Houses for <see cref="Houses10M"/>.</summary>
    [GlobalSetup(Target = nameof(Houses10M))]
    public void Make10M() => _houses = new(TenMillion);

    private void Quote() => HomeEstimator.Default.Quote(new ExteriorPainting(), _houses.Outside, _houses.Quotes.Columns);
}
