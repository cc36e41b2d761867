using BenchmarkDotNet.Attributes;

namespace Estimator.Benchmarks;

/// <summary>One job, explained: lines, plan, shopping list, drivers and assumptions.</summary>
[MemoryDiagnoser]
public class ExplainedBenchmarks
{
    private const string Json =
        """{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","stories":2,"siding":"wood","condition":"fair","yearBuilt":1965,"homeType":"detached","state":"CO"}}""";

    private const string WallsOfABedroom =
        """{"kind":"interiorPainting","house":{"state":"OH","condition":"fair","yearBuilt":1985},"furnishing":"furnished","coats":2,"rooms":[{"kind":"bedroom","length":"12 ft","width":"14 ft","height":"8 ft","doors":1,"windows":2,"surfaces":["walls"]}]}""";

    private const string Rooms =
        """{"kind":"interiorPainting","house":{"state":"OH"},"rooms":[{"kind":"bedroom","length":"12 ft","width":"14 ft"},{"kind":"kitchen","length":"10 ft","width":"12 ft"},{"kind":"bathroom","length":"8 ft","width":"5 ft"}]}""";

    private readonly HomeEstimator _estimator = HomeEstimator.Default;
    private readonly Job _unknown = new ExteriorPainting();
    private readonly Job _known = Read(Json);
    private readonly Job _bedroom = Read(WallsOfABedroom);
    private readonly Job _rooms = Read(Rooms);
    private readonly Job _house = Read("""{"kind":"interiorPainting","house":{"floorArea":"2000 ft2","bedrooms":3,"state":"OH"}}""");
    private readonly Job _kitchen = Read("""{"kind":"remodel","scope":"kitchen","level":"midrange","area":"200 ft2","house":{"state":"MA","yearBuilt":1950}}""");

    /// <summary>The outside of a house of which all is known that matters.</summary>
    [Benchmark(Baseline = true)]
    public Estimate Known() => _estimator.Estimate(_known);

    /// <summary>The same, and every word and number of it read.</summary>
    [Benchmark]
    public decimal KnownAndRead() => Reading.Of(_estimator.Estimate(_known));

    /// <summary>The outside of a house of which nothing is known.</summary>
    [Benchmark]
    public Estimate Unknown() => _estimator.Estimate(_unknown);

    /// <summary>The walls of one bedroom.</summary>
    [Benchmark]
    public Estimate Bedroom() => _estimator.Estimate(_bedroom);

    /// <summary>A bedroom, a kitchen and a bathroom.</summary>
    [Benchmark]
    public Estimate ThreeRooms() => _estimator.Estimate(_rooms);

    /// <summary>All rooms of a house, none of them listed.</summary>
    [Benchmark]
    public Estimate House() => _estimator.Estimate(_house);

    /// <summary>A kitchen made new.</summary>
    [Benchmark]
    public Estimate Kitchen() => _estimator.Estimate(_kitchen);

    /// <summary>From JSON to JSON, the hash included.</summary>
    [Benchmark]
    public string JsonToJson() => EstimatorJson.WriteEstimate(_estimator.Estimate(Read(Json)));

    private static Job Read(string json) =>
        EstimatorJson.TryReadJob(json, out Job? job, out IReadOnlyList<Issue> issues) ? job : throw new EstimateException(issues);
}
