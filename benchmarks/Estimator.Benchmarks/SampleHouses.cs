namespace Estimator.Benchmarks;

/// <summary>Houses drawn at random with a fixed seed: sizes, stories, sidings, bedrooms, furnishings, states and years as a portfolio has them, some unknown.</summary>
internal sealed class SampleHouses
{
    private const int Seed = 2025;
    private const double UnknownShare = 0.1;
    private const int MostBedrooms = 6;
    private readonly double[] _floorArea;
    private readonly double[] _stories;
    private readonly byte[] _siding;
    private readonly byte[] _condition;
    private readonly byte[] _state;
    private readonly ushort[] _yearBuilt;
    private readonly byte[] _bedrooms;
    private readonly byte[] _furnishing;
    private readonly double[] _low;
    private readonly double[] _likely;
    private readonly double[] _high;
    private readonly BulkIssue[] _issue;

    public SampleHouses(int count)
    {
        Random random = new(Seed);
        _floorArea = [.. Enumerable.Range(0, count).Select(_ => 600 + (random.NextDouble() * 4000))];
        _stories = [.. Enumerable.Range(0, count).Select(_ => IsUnknown(random) ? double.NaN : 1 + (random.Next(5) / 2.0))];
        _siding = Codes(random, count, Enum.GetValues<Siding>().Length);
        _condition = Codes(random, count, Enum.GetValues<Condition>().Length);
        _state = Codes(random, count, HomeEstimator.Default.States.Count);
        _yearBuilt = [.. Enumerable.Range(0, count).Select(_ => (ushort)(IsUnknown(random) ? 0 : random.Next(1890, 2025)))];
        _bedrooms = Codes(random, count, MostBedrooms + 1);
        _furnishing = Codes(random, count, Enum.GetValues<Furnishing>().Length);
        (_low, _likely, _high, _issue) = (new double[count], new double[count], new double[count], new BulkIssue[count]);
    }

    public ExteriorColumns Columns => new()
    {
        Count = _floorArea.Length,
        FloorArea = _floorArea,
        Stories = _stories,
        Siding = _siding,
        Condition = _condition,
        State = _state,
        YearBuilt = _yearBuilt,
    };

    /// <summary>The same houses for painting their rooms.</summary>
    public InteriorColumns Inside => new()
    {
        Count = _floorArea.Length,
        FloorArea = _floorArea,
        Bedrooms = _bedrooms,
        Condition = _condition,
        Furnishing = _furnishing,
        State = _state,
        YearBuilt = _yearBuilt,
    };

    public QuoteColumns Quotes => new() { Low = _low, Likely = _likely, High = _high, Issue = _issue };

    private static bool IsUnknown(Random random) => random.NextDouble() < UnknownShare;

    private static byte[] Codes(Random random, int count, int codes) =>
        [.. Enumerable.Range(0, count).Select(_ => IsUnknown(random) ? ExteriorColumns.Unknown : (byte)random.Next(codes))];
}
