using BenchmarkDotNet.Attributes;

namespace Estimator.Benchmarks;

/// <summary>Columns of houses of which one scope is remodeled, per house; typical sizes and levels.</summary>
[MemoryDiagnoser]
public class RemodelBulkBenchmarks
{
    private const int Houses = 100_000;
    private readonly SampleHouses _houses = new(Houses);

    /// <summary>Scopes of many and of few activities.</summary>
    [Params(RemodelScope.Kitchen, RemodelScope.RoofReplacement, RemodelScope.WholeHouse)]
    public RemodelScope Scope { get; set; }

    /// <summary>What a caller gets.</summary>
    [Benchmark(OperationsPerInvoke = Houses)]
    public void WidestLane() => HomeEstimator.Default.Quote(
        new Remodel { Scope = Scope },
        new HomeColumns
        {
            Count = Houses,
            Condition = _houses.Condition,
            Stories = _houses.Stories,
            State = _houses.State,
            YearBuilt = _houses.YearBuilt,
        },
        _houses.Quotes.Columns);
}
