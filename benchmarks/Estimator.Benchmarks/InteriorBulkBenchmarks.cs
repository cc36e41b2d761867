using BenchmarkDotNet.Attributes;

namespace Estimator.Benchmarks;

/// <summary>Columns of houses of which all rooms are painted: the widest lanes of this machine against its own one-wide lane.</summary>
[MemoryDiagnoser]
public class InteriorBulkBenchmarks
{
    private const int Houses = 100_000;
    private readonly SampleHouses _houses = new(Houses);
    private readonly InteriorPrices _prices = new(new(PriceBook.UnitedStates2025), new(PriceBook.UnitedStates2025));

    /// <summary>One house at a time.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Houses)]
    public void OneWideLane() =>
        new BulkCall<InteriorPrices>(_prices, BulkPlan.Of(_prices, InteriorKind.TemplateOf(new(), _prices), _houses.Inside.Filled), _houses.Inside, _houses.Quotes.Columns).Price<OneWide>(0, Houses);

    /// <summary>What a caller gets: as many houses at a time as the processor's vectors take.</summary>
    [Benchmark(OperationsPerInvoke = Houses)]
    public void WidestLane() => HomeEstimator.Default.Quote(new InteriorPainting(), _houses.Inside, _houses.Quotes.Columns);
}
