using BenchmarkDotNet.Attributes;

namespace Estimator.Benchmarks;

/// <summary>One job, explained: lines, plan, shopping list, drivers and assumptions.</summary>
[MemoryDiagnoser]
public class ExplainedBenchmarks
{
    private const string Json =
        """{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","stories":2,"siding":"wood","condition":"fair","yearBuilt":1965,"homeType":"detached","state":"CO"}}""";

    private readonly HomeEstimator _estimator = HomeEstimator.Default;
    private readonly Job _known;
    private readonly Job _unknown = new ExteriorPainting();

    /// <summary>Reads the job once.</summary>
    public ExplainedBenchmarks() => _known = EstimatorJson.TryReadJob(Json, out Job? job, out _) ? job : _unknown;

    /// <summary>A house of which all is known that matters.</summary>
    [Benchmark(Baseline = true)]
    public Estimate Known() => _estimator.Estimate(_known);

    /// <summary>A house of which nothing is known.</summary>
    [Benchmark]
    public Estimate Unknown() => _estimator.Estimate(_unknown);

    /// <summary>From JSON to JSON, the hash included.</summary>
    [Benchmark]
    public string JsonToJson() =>
        EstimatorJson.TryReadJob(Json, out Job? job, out _) ? EstimatorJson.WriteEstimate(_estimator.Estimate(job)) : "";
}
