namespace Estimator.Tests;

public class AssumptionListTests
{
    /// <summary>A member that may be absent, and a job in which it is given.</summary>
    public static TheoryData<string, string> Given => new()
    {
        { "paintableArea", """{"kind":"exteriorPainting","paintableArea":"1000 ft2"}""" },
        { "house.floorArea", """{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2"}}""" },
        { "house.stories", """{"kind":"exteriorPainting","house":{"stories":2}}""" },
        { "house.siding", """{"kind":"exteriorPainting","house":{"siding":"wood"}}""" },
        { "house.siding", """{"kind":"exteriorPainting","house":{"sidingMix":{"wood":1}}}""" },
        { "house.condition", """{"kind":"exteriorPainting","house":{"condition":"fair"}}""" },
        { "house.yearBuilt", """{"kind":"exteriorPainting","house":{"yearBuilt":1965}}""" },
        { "house.state", """{"kind":"exteriorPainting","house":{"state":"CO"}}""" },
        { "house.state", """{"kind":"exteriorPainting","house":{"zip":"80202"}}""" },
        { "house.homeType", """{"kind":"exteriorPainting","house":{"homeType":"detached"}}""" },
        { "house.findings", """{"kind":"exteriorPainting","house":{"findings":["rot"]}}""" },
        { "paint.type", """{"kind":"exteriorPainting","paint":{"type":"oil"}}""" },
        { "paint.grade", """{"kind":"exteriorPainting","paint":{"grade":"economy"}}""" },
        { "coats", """{"kind":"exteriorPainting","coats":2}""" },
        { "surfaces", """{"kind":"exteriorPainting","surfaces":["siding"]}""" },
        { "windows", """{"kind":"exteriorPainting","windows":12}""" },
        { "doors", """{"kind":"exteriorPainting","doors":1}""" },
        { "trim", """{"kind":"exteriorPainting","trim":"200 ft"}""" },
        { "house.roof", """{"kind":"exteriorPainting","house":{"roof":"hip"}}""" },
        { "house.storyHeight", """{"kind":"exteriorPainting","house":{"storyHeight":"10 ft"}}""" },
        { "house.aspectRatio", """{"kind":"exteriorPainting","house":{"aspectRatio":3}}""" },
    };

    [Theory]
    [MemberData(nameof(Given))]
    public void Of_Member_IsAssumedWhereAbsentAndNotWhereGiven(string path, string json)
    {
        Assert.Contains(path, Paths(ExampleJobs.NothingKnown));
        Assert.DoesNotContain(path, Paths((ExteriorPainting)ExampleJobs.Read(json)));
    }

    [Theory]
    [InlineData("shutters", ExteriorSurface.Shutters)]
    [InlineData("garageDoors", ExteriorSurface.GarageDoors)]
    public void Of_AskedForButNotCounted_IsAssumed(string path, ExteriorSurface surface)
    {
        ExteriorPainting job = new() { Surfaces = [ExteriorSurface.Siding, surface] };
        Assert.Contains(path, Paths(job));
        Assert.DoesNotContain(path, Paths(job with { Shutters = 8, GarageDoors = 1 }));
        Assert.DoesNotContain(path, Paths(ExampleJobs.NothingKnown));
    }

    [Theory]
    [InlineData("paintableArea")]
    [InlineData("house.floorArea")]
    [InlineData("house.stories")]
    [InlineData("house.siding")]
    [InlineData("house.condition")]
    [InlineData("house.yearBuilt")]
    [InlineData("house.state")]
    public void Of_UnknownThatWidens_SaysByHowMuch(string path)
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.NothingKnown);
        decimal effect = estimate.Assumptions.Single(one => one.Path == path).Effect;
        Assert.InRange(effect, 1, estimate.Total.High - estimate.Total.Low);
    }

    [Fact]
    public void Of_WallNotPainted_AssumesNoWall() =>
        Assert.DoesNotContain("paintableArea", Paths(new() { Surfaces = [ExteriorSurface.Doors] }));

    [Fact]
    public void Of_StateKnown_MeansTheSidingsOfItsRegion()
    {
        Assert.Contains("the US", Text(ExampleJobs.NothingKnown, "house.siding"));
        Assert.Contains("the west", Text(ExampleJobs.On(new() { State = "CO" }), "house.siding"));
        Assert.Contains("the northeast", Text(ExampleJobs.On(new() { Zip = "02139" }), "house.siding"));
    }

    [Fact]
    public void Of_FloorAreaUnknown_NamesTheTypicalOne()
    {
        Assert.Contains("1,860 ft2", Text(ExampleJobs.NothingKnown, "house.floorArea"));
        Assert.Contains("1,200 ft2", Text(ExampleJobs.On(new() { HomeType = HomeType.MobileHome }), "house.floorArea"));
    }

    [Fact]
    public void Of_ConditionUnknown_NamesTheShares() =>
        Assert.Equal("mean of homes: good 35 %, fair 45 %, poor 20 %", Text(ExampleJobs.NothingKnown, "house.condition"));

    [Fact]
    public void Of_EveryAssumption_IsSaidOnce()
    {
        string[] paths = Paths(ExampleJobs.NothingKnown);
        Assert.Equal(paths.Length, paths.Distinct().Count());
    }

    private static string[] Paths(ExteriorPainting job) => [.. ExampleJobs.Priced(job).Assumptions.Select(one => one.Path)];

    private static string Text(ExteriorPainting job, string path) => ExampleJobs.Priced(job).Assumptions.Single(one => one.Path == path).Text;
}
