namespace Estimator.Benchmarks;

/// <summary>A house as an object; what is not known is null.</summary>
internal sealed class NaiveHouse
{
    public double? FloorArea { get; init; }

    public double? Stories { get; init; }

    public Siding? Siding { get; init; }

    public Condition? Condition { get; init; }

    public HomeType? HomeType { get; init; }

    /// <summary>Position in <see cref="HomeEstimator.States"/>.</summary>
    public int? State { get; init; }

    public int? YearBuilt { get; init; }

    /// <summary>The first houses of a portfolio.</summary>
    public static NaiveHouse[] From(SampleHouses houses, int count) =>
        [.. Enumerable.Range(0, count).Select(row => From(houses, row, houses.House(row)))];

    private static NaiveHouse From(SampleHouses houses, int row, House house) => new()
    {
        FloorArea = house.FloorArea?.SquareFeet,
        Stories = house.Stories,
        Siding = house.Siding,
        Condition = house.Condition,
        HomeType = house.HomeType,
        State = house.State is null ? null : houses.State[row],
        YearBuilt = house.YearBuilt,
    };
}
