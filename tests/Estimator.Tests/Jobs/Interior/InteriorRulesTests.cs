namespace Estimator.Tests;

public class InteriorRulesTests
{
    public static TheoryData<string, string, string, string, string> Bounds => new()
    {
        { "coats", "1", "5", "0", "6" },
        { "ceilingHeight", "\"0.1 ft\"", "\"1000 ft\"", "\"0.099999 ft\"", "\"1000.000001 ft\"" },
        { "house.floorArea", "\"1 ft2\"", "\"1000000 ft2\"", "\"0.999999 ft2\"", "\"1000000.000001 ft2\"" },
        { "house.bedrooms", "0", "20", "-1", "21" },
        { "house.yearBuilt", "1600", "2026", "1599", "2027" },
        { "house.stories", "1", "3", "0.5", "3.5" },
        { "asOf", "\"2005-01-01\"", "\"2036-03-31\"", "\"2004-12-31\"", "\"2036-04-01\"" },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Check_Bounds_AcceptsThemAndRefusesWhatIsOutside(string path, string least, string most, string below, string above)
    {
        Assert.Empty(ExampleJobs.Errors(With(path, least)));
        Assert.Empty(ExampleJobs.Errors(With(path, most)));
        Assert.Equal([("outOfRange", path)], CodesAndPaths(ExampleJobs.Errors(With(path, below))));
        Assert.Equal([("outOfRange", path)], CodesAndPaths(ExampleJobs.Errors(With(path, above))));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Check_NumberOfRooms_IsOneToAHundred(int count, bool accepted)
    {
        IReadOnlyList<Issue> issues = HomeEstimator.Default.Validate(ExampleJobs.In([.. Enumerable.Repeat(ExampleJobs.Bedroom, count)]));
        Assert.Equal(accepted ? [] : [("outOfRange", "rooms")], CodesAndPaths(issues));
        Assert.All(issues, issue => Assert.Contains($"{count} rooms are not accepted: give 1 to 100", issue.Message));
    }

    [Fact]
    public void Check_NoSurfaces_NothingToDo()
    {
        Assert.Equal([("nothingToDo", "surfaces")], CodesAndPaths(HomeEstimator.Default.Validate(new InteriorPainting { Surfaces = [] })));
        Assert.Empty(HomeEstimator.Default.Validate(new InteriorPainting { Findings = [] }));
    }

    [Fact]
    public void Check_ValueOfNoName_IsAnErrorEach()
    {
        Paint paint = new() { Sheen = (Sheen)6 };
        InteriorPainting job = new()
        {
            House = new() { Condition = (Condition)3 },
            Performer = (Performer)9,
            ColorChange = (ColorChange)3,
            Furnishing = (Furnishing)3,
            Paint = paint,
            CeilingPaint = paint,
            TrimPaint = paint,
            Surfaces = [(RoomSurface)10],
            Findings = [RoomFinding.Smoke, (RoomFinding)8],
        };
        string[] paths =
        [
            "house.condition", "performer", "colorChange", "furnishing", "paint.sheen", "ceilingPaint.sheen", "trimPaint.sheen", "surfaces[0]", "findings[1]",
        ];
        IReadOnlyList<Issue> issues = HomeEstimator.Default.Validate(job);
        Assert.Equal(paths, issues.Select(issue => issue.Path));
        Assert.All(issues, issue => Assert.Equal(("unknownName", Severity.Error), (issue.Code, issue.Severity)));
        Assert.All(issues, issue => Assert.Contains("give one of ", issue.Message));
    }

    [Fact]
    public void Check_SeveralRooms_ListsTheErrorsOfAll()
    {
        InteriorPainting job = ExampleJobs.In(ExampleJobs.Bedroom with { Coats = 9 }, ExampleJobs.Bathroom, ExampleJobs.Bedroom with { Doors = 99 }) with { Coats = 0 };
        Assert.Equal(["coats", "rooms[0].coats", "rooms[2].doors"], HomeEstimator.Default.Validate(job).Select(issue => issue.Path));
    }

    [Theory]
    [InlineData("house.floorArea", "\"199 ft2\"", "implausible")]
    [InlineData("house.findings", "[\"rot\"]", "ignored")]
    [InlineData("ceilingHeight", "\"31 ft\"", "implausible")]
    public void CheckPlausible_Remarkable_WarnsAndIsPriced(string path, string value, string code)
    {
        Issue issue = Assert.Single(ExampleJobs.Priced(ExampleJobs.Read(With(path, value))).Issues);
        Assert.Equal((code, path, Severity.Warning), (issue.Code, issue.Path, issue.Severity));
    }

    [Theory]
    [InlineData(1, ColorChange.Strong, true)]
    [InlineData(1, ColorChange.DarkToLight, true)]
    [InlineData(1, ColorChange.Similar, false)]
    [InlineData(2, ColorChange.Strong, false)]
    [InlineData(null, ColorChange.Strong, false)]
    public void CheckPlausible_OneCoatOverAnotherColor_Warns(int? coats, ColorChange change, bool warns) => Assert.Equal(
        warns ? [("shortLived", "coats")] : [],
        CodesAndPaths(HomeEstimator.Default.Validate(new InteriorPainting { Coats = coats, ColorChange = change })));

    [Theory]
    [InlineData(1977, true)]
    [InlineData(1978, false)]
    [InlineData(null, true)]
    public void Check_OwnWorkInAnOldHouse_WarnsOfLead(int? year, bool warns) => Assert.Equal(
        warns ? [("leadCare", "performer")] : [],
        CodesAndPaths(HomeEstimator.Default.Validate(new InteriorPainting { Performer = Performer.Self, House = new() { YearBuilt = year } })));

    [Fact]
    public void Check_Usual_SaysNothing()
    {
        Assert.Empty(HomeEstimator.Default.Validate(new InteriorPainting()));
        Assert.Empty(HomeEstimator.Default.Validate(ExampleJobs.RoomKnown));
    }

    [Fact]
    public void Check_WithErrors_KeepsRemarksForLater() =>
        Assert.Equal([("outOfRange", "coats")], CodesAndPaths(HomeEstimator.Default.Validate(new InteriorPainting { Coats = 9, CeilingHeight = Length.FromFeet(31) })));

    private static string With(string path, string value) => path.StartsWith("house.", StringComparison.Ordinal)
        ? $$$"""{"kind":"interiorPainting","house":{"{{{path[6..]}}}":{{{value}}}}}"""
        : $$"""{"kind":"interiorPainting","{{path}}":{{value}}}""";

    private static IEnumerable<(string, string)> CodesAndPaths(IReadOnlyList<Issue> issues) => issues.Select(issue => (issue.Code, issue.Path));
}
