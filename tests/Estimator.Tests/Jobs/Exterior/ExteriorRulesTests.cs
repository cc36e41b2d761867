namespace Estimator.Tests;

public class ExteriorRulesTests
{
    /// <summary>A member, the least and the most it may be, and what is just outside.</summary>
    public static TheoryData<string, string, string, string, string> Bounds => new()
    {
        { "house.floorArea", "\"1 ft2\"", "\"1000000 ft2\"", "\"0.999999 ft2\"", "\"1000000.000001 ft2\"" },
        { "house.stories", "1", "3", "0.5", "3.5" },
        { "house.storyHeight", "\"6 ft\"", "\"20 ft\"", "\"5.999999 ft\"", "\"20.000001 ft\"" },
        { "house.aspectRatio", "1", "6", "0.999999", "6.000001" },
        { "house.yearBuilt", "1600", "2026", "1599", "2027" },
        { "house.bedrooms", "0", "20", "-1", "21" },
        { "paintableArea", "\"1 ft2\"", "\"1000000 ft2\"", "\"0.999999 ft2\"", "\"1000000.000001 ft2\"" },
        { "coats", "1", "5", "0", "6" },
        { "windows", "0", "500", "-1", "501" },
        { "doors", "0", "100", "-1", "101" },
        { "shutters", "0", "500", "-1", "501" },
        { "garageDoors", "0", "20", "-1", "21" },
        { "trim", "\"0.1 ft\"", "\"10000 ft\"", "\"0.099999 ft\"", "\"10000.000001 ft\"" },
        { "asOf", "\"2005-01-01\"", "\"2036-03-31\"", "\"2004-12-31\"", "\"2036-04-01\"" },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Check_Bounds_AcceptsThemAndRefusesWhatIsOutside(string path, string least, string most, string below, string above)
    {
        Assert.Empty(ExampleJobs.Errors(With(path, least)));
        Assert.Empty(ExampleJobs.Errors(With(path, most)));
        Assert.Equal(("outOfRange", path), Single(With(path, below)));
        Assert.Equal(("outOfRange", path), Single(With(path, above)));
    }

    [Theory]
    [InlineData(1.25)]
    [InlineData(2.000001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Check_StoriesNotByHalves_IsAnError(double stories) =>
        Assert.Equal(("outOfRange", "house.stories"), Single(ExampleJobs.On(new() { Stories = stories })));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Check_AspectRatioNotANumber_IsAnError(double aspect) =>
        Assert.Equal(("outOfRange", "house.aspectRatio"), Single(ExampleJobs.On(new() { AspectRatio = aspect })));

    [Fact]
    public void Check_YearBuilt_MayBeTheYearAfterTheDate()
    {
        ExteriorPainting job = ExampleJobs.On(new() { YearBuilt = 2011 });
        Assert.Empty(HomeEstimator.Default.Validate(job with { AsOf = new(2010, 1, 1) }));
        Assert.Equal(("outOfRange", "house.yearBuilt"), Single(job with { AsOf = new(2009, 12, 31) }));
    }

    [Fact]
    public void Check_YearBuilt_IsSaidAsAYear() =>
        Assert.Contains("1600 to 2026", Assert.Single(HomeEstimator.Default.Validate(ExampleJobs.On(new() { YearBuilt = 1066 }))).Message);

    [Theory]
    [InlineData(0.4, 0.6, true)]
    [InlineData(0.4, 0.6009, true)]
    [InlineData(0.4, 0.5991, true)]
    [InlineData(0.4, 0.6011, false)]
    [InlineData(0.4, 0.5989, false)]
    [InlineData(1.2, -0.2, false)]
    [InlineData(1.0005, 0, false)]
    [InlineData(0, 0, false)]
    [InlineData(double.NaN, 1, false)]
    public void Check_SidingMix_AddsUpToOne(double wood, double brick, bool accepted)
    {
        ExteriorPainting job = ExampleJobs.On(new() { SidingMix = new() { Wood = wood, Brick = brick } });
        if (accepted)
        {
            Assert.Empty(HomeEstimator.Default.Validate(job));
        }
        else
        {
            Assert.Equal(("outOfRange", "house.sidingMix"), Single(job));
        }
    }

    [Fact]
    public void Check_SidingAndMix_Conflict() => Assert.Equal(
        ("conflict", "house.sidingMix"), Single(ExampleJobs.On(new() { Siding = Siding.Wood, SidingMix = new() { Wood = 1 } })));

    [Fact]
    public void Check_NoSurfaces_NothingToDo() =>
        Assert.Equal(("nothingToDo", "surfaces"), Single(new ExteriorPainting { Surfaces = [] }));

    [Fact]
    public void Check_ValueOfNoName_IsAnErrorEach()
    {
        ExteriorPainting job = new()
        {
            House = new() { Siding = (Siding)10, Condition = (Condition)(-1), HomeType = (HomeType)9, Roof = (Roof)9, Findings = [Finding.Rot, (Finding)9] },
            Paint = new() { Type = (PaintType)13, Grade = (PaintGrade)3, Shade = (PaintShade)3 },
            Surfaces = [ExteriorSurface.Trim, (ExteriorSurface)6],
        };
        IReadOnlyList<Issue> issues = HomeEstimator.Default.Validate(job);
        string[] paths =
        [
            "house.siding", "house.condition", "house.homeType", "house.roof", "house.findings[1]", "paint.type", "paint.grade", "paint.shade", "surfaces[1]",
        ];
        Assert.Equal(paths, issues.Select(issue => issue.Path));
        Assert.All(issues, issue => Assert.Equal(("unknownName", Severity.Error), (issue.Code, issue.Severity)));
    }

    [Fact]
    public void Check_ManyErrors_ListsThemAll()
    {
        IReadOnlyList<Issue> issues = ExampleJobs.Errors(
            """{"kind":"exteriorPainting","coats":9,"windows":-1,"asOf":"1999-01-01","house":{"stories":7,"yearBuilt":3000,"state":"ZZ","zip":"x"}}""");
        Assert.Equal(
            ["asOf", "coats", "house.state", "house.stories", "house.yearBuilt", "house.zip", "windows"], issues.Select(issue => issue.Path).Order());
    }

    [Theory]
    [InlineData("house.floorArea", "\"199.99 ft2\"", "implausible", Severity.Warning)]
    [InlineData("house.floorArea", "\"20000.01 ft2\"", "implausible", Severity.Warning)]
    [InlineData("house.siding", "\"brick\"", "irreversible", Severity.Info)]
    [InlineData("house.siding", "\"stone\"", "irreversible", Severity.Info)]
    public void Check_Remarkable_IsSaidAndPriced(string path, string value, string code, Severity severity)
    {
        Issue issue = Assert.Single(ExampleJobs.Priced(ExampleJobs.Read(With(path, value))).Issues);
        Assert.Equal((code, path, severity), (issue.Code, issue.Path, issue.Severity));
    }

    [Theory]
    [InlineData("house.floorArea", "\"200 ft2\"")]
    [InlineData("house.floorArea", "\"20000 ft2\"")]
    [InlineData("house.siding", "\"wood\"")]
    [InlineData("coats", "1")]
    public void Check_Usual_SaysNothing(string path, string value) =>
        Assert.Empty(HomeEstimator.Default.Validate(ExampleJobs.Read(With(path, value))));

    [Fact]
    public void Check_OneCoatOverAPoorSurface_Warns()
    {
        ExteriorPainting job = ExampleJobs.On(new() { Condition = Condition.Poor }) with { Coats = 1 };
        Assert.Equal(("shortLived", "coats"), CodeAndPath(Assert.Single(ExampleJobs.Priced(job).Issues)));
        Assert.Empty(ExampleJobs.Priced(job with { Coats = 2 }).Issues);
    }

    [Fact]
    public void Check_TallMobileHome_Warns()
    {
        ExteriorPainting job = ExampleJobs.On(new() { HomeType = HomeType.MobileHome, Stories = 1.5 });
        Assert.Equal(("implausible", "house.stories"), CodeAndPath(Assert.Single(ExampleJobs.Priced(job).Issues)));
        Assert.Empty(ExampleJobs.Priced(ExampleJobs.On(job.House with { Stories = 1 })).Issues);
    }

    [Fact]
    public void Check_WithErrors_KeepsRemarksForLater() =>
        Assert.Equal(("outOfRange", "coats"), Single(ExampleJobs.On(new() { Siding = Siding.Brick }) with { Coats = 9 }));

    private static string With(string path, string value) => path.StartsWith("house.", StringComparison.Ordinal)
        ? $$$"""{"kind":"exteriorPainting","house":{"{{{path[6..]}}}":{{{value}}}}}"""
        : $$"""{"kind":"exteriorPainting","{{path}}":{{value}}}""";

    private static (string Code, string Path) Single(string json) => CodeAndPath(Assert.Single(ExampleJobs.Errors(json)));

    private static (string Code, string Path) Single(ExteriorPainting job)
    {
        Issue issue = Assert.Single(HomeEstimator.Default.Validate(job));
        Assert.Equal(Severity.Error, issue.Severity);
        return CodeAndPath(issue);
    }

    private static (string Code, string Path) CodeAndPath(Issue issue) => (issue.Code, issue.Path);
}
