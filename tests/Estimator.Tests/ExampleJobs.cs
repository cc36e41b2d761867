namespace Estimator.Tests;

/// <summary>Jobs that several tests start from.</summary>
internal static class ExampleJobs
{
    /// <summary>The first example of the JSON contract.</summary>
    public const string Contract =
        """
        {"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","stories":2,"siding":"wood","condition":"fair",
        "yearBuilt":1965,"homeType":"detached","state":"CO"},"paint":{"type":"acrylicLatex","grade":"standard"},"coats":2,"asOf":"2025-06-30"}
        """;

    /// <summary>The second one: a measured wall and nothing else.</summary>
    public const string ContractMeasured = """{"kind":"exteriorPainting","paintableArea":"1000 ft2","house":{}}""";

    public static ExteriorPainting NothingKnown { get; } = new();

    public static House KnownHouse { get; } = new()
    {
        FloorArea = Area.FromSquareFeet(2400),
        Stories = 2,
        Siding = Siding.Wood,
        Condition = Condition.Fair,
        YearBuilt = 1990,
        HomeType = HomeType.Detached,
        State = "CO",
    };

    /// <summary>Every question that an estimate may ask is answered.</summary>
    public static ExteriorPainting AllKnown { get; } = new()
    {
        Performer = Performer.LocalFirm,
        House = KnownHouse,
        PaintableArea = Area.FromSquareFeet(2000),
        Paint = new() { Type = PaintType.AcrylicLatex, Grade = PaintGrade.Standard },
        Coats = 2,
        Application = Application.Spray,
        Windows = 15,
        Doors = 2,
    };

    /// <summary>A room whose wall, ceiling and openings anybody can work out: 14 × 12 ft, 8 ft high, a door and two windows.</summary>
    public static Room Bedroom { get; } = new()
    {
        Kind = RoomKind.Bedroom,
        Length = Length.FromFeet(14),
        Width = Length.FromFeet(12),
        Height = Length.FromFeet(8),
        Doors = 1,
        Windows = 2,
        Surfaces = [RoomSurface.Walls],
    };

    public static Room Bathroom { get; } = new() { Kind = RoomKind.Bathroom };

    /// <summary>Every question that an estimate of a room may ask is answered.</summary>
    public static InteriorPainting RoomKnown { get; } = new()
    {
        Performer = Performer.LocalFirm,
        House = KnownHouse,
        Rooms = [Bedroom],
        Coats = 2,
        Furnishing = Furnishing.Furnished,
        Occupied = true,
        ColorChange = ColorChange.Similar,
        Paint = new() { Type = PaintType.AcrylicLatex, Grade = PaintGrade.Standard },
    };

    public static ExteriorPainting On(House house) => new() { House = house };

    public static ExteriorPainting Found(params Finding[] findings) => On(KnownHouse with { Findings = findings });

    /// <summary>Rooms of a house that is known, and of which nothing else is said.</summary>
    public static InteriorPainting In(params Room[] rooms) => new() { House = KnownHouse, Rooms = rooms };

    public static Estimate Priced(Job job) => HomeEstimator.Default.Estimate(job);

    public static Job Read(string json)
    {
        Assert.True(EstimatorJson.TryReadJob(json, out Job? job, out IReadOnlyList<Issue> issues), string.Join('\n', issues));
        return job;
    }

    /// <summary>Everything a text is refused for, read and validated; empty if it is a job that can be priced.</summary>
    public static IReadOnlyList<Issue> Errors(string json)
    {
        if (EstimatorJson.TryReadJob(json, out Job? job, out IReadOnlyList<Issue> issues))
        {
            HomeEstimator.Default.TryEstimate(job, out Estimate? estimate, out issues);
            Assert.Equal(estimate is null, issues.Any(issue => issue.Severity == Severity.Error));
        }
        else
        {
            Assert.Contains(issues, issue => issue.Severity == Severity.Error);
        }

        return [.. issues.Where(issue => issue.Severity == Severity.Error)];
    }
}
