using BenchmarkDotNet.Attributes;

namespace Estimator.Benchmarks;

/// <summary>Columns of houses painted outside, per house of 2,000,000, by threads.</summary>
[MemoryDiagnoser]
public class ThreadBenchmarks
{
    private const int Houses = 2_000_000;
    private readonly SampleHouses _houses = new(Houses);

    /// <summary>Threads of a call.</summary>
    [Params(1, 2, 4)]
    public int Threads { get; set; }

    /// <summary>What a caller gets.</summary>
    [Benchmark(OperationsPerInvoke = Houses)]
    public void Quote() => HomeEstimator.Default.Quote(new ExteriorPainting(), _houses.Outside, _houses.Quotes.Columns, new() { Threads = Threads });
}
