namespace Estimator.Tests;

public class RoomRulesTests
{
    /// <summary>A member of a room, the least and the most it may be, and what is just outside.</summary>
    public static TheoryData<string, string, string, string, string> Bounds => new()
    {
        { "length", "\"0.1 ft\"", "\"1000 ft\"", "\"0.099999 ft\"", "\"1000.000001 ft\"" },
        { "width", "\"0.1 ft\"", "\"1000 ft\"", "\"0.099999 ft\"", "\"1000.000001 ft\"" },
        { "floorArea", "\"1 ft2\"", "\"1000000 ft2\"", "\"0.999999 ft2\"", "\"1000000.000001 ft2\"" },
        { "wallArea", "\"1 ft2\"", "\"1000000 ft2\"", "\"0.999999 ft2\"", "\"1000000.000001 ft2\"" },
        { "height", "\"0.1 ft\"", "\"1000 ft\"", "\"0.099999 ft\"", "\"1000.000001 ft\"" },
        { "highestPoint", "\"0.1 ft\"", "\"1000 ft\"", "\"0.099999 ft\"", "\"1000.000001 ft\"" },
        { "builtIns", "\"0.1 ft\"", "\"1000 ft\"", "\"0.099999 ft\"", "\"1000.000001 ft\"" },
        { "crown", "\"0.1 ft\"", "\"1000 ft\"", "\"0.099999 ft\"", "\"1000.000001 ft\"" },
        { "railing", "\"0.1 ft\"", "\"1000 ft\"", "\"0.099999 ft\"", "\"1000.000001 ft\"" },
        { "doors", "0", "50", "-1", "51" },
        { "doorSides", "1", "2", "0", "3" },
        { "windows", "0", "100", "-1", "101" },
        { "closets", "0", "20", "-1", "21" },
        { "cabinetDoors", "0", "200", "-1", "201" },
        { "cabinetDrawers", "0", "200", "-1", "201" },
        { "stairs", "0", "100", "-1", "101" },
        { "radiators", "0", "20", "-1", "21" },
        { "accentWalls", "0", "20", "-1", "21" },
        { "coats", "1", "5", "0", "6" },
        { "holes.small", "0", "500", "-1", "501" },
        { "holes.medium", "0", "500", "-1", "501" },
        { "holes.large", "0", "500", "-1", "501" },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Check_Bounds_AcceptsThemAndRefusesWhatIsOutside(string member, string least, string most, string below, string above)
    {
        Assert.Empty(ExampleJobs.Errors(With(member, least)));
        Assert.Empty(ExampleJobs.Errors(With(member, most)));
        foreach (string outside in (string[])[below, above])
        {
            Issue issue = Assert.Single(ExampleJobs.Errors(With(member, outside)));
            Assert.Equal(("outOfRange", "rooms[1]." + member), (issue.Code, issue.Path));
            Assert.Matches(@"is not accepted: give [\d.]+ to [\d.,]+", issue.Message);
        }
    }

    [Theory]
    [InlineData("\"floorArea\":\"120 ft2\",\"length\":\"12 ft\"", "floorArea", "length and width, or floorArea")]
    [InlineData("\"floorArea\":\"120 ft2\",\"width\":\"10 ft\"", "floorArea", "length and width, or floorArea")]
    [InlineData("\"walls\":[\"12 ft\"],\"width\":\"10 ft\"", "walls", "length and width, or the walls")]
    public void Check_SizeSaidTwice_Conflicts(string members, string path, string says)
    {
        Issue issue = Assert.Single(ExampleJobs.Errors(Room(members)));
        Assert.Equal(("conflict", "rooms[1]." + path), (issue.Code, issue.Path));
        Assert.Contains(says, issue.Message);
    }

    [Theory]
    [InlineData("\"floorArea\":\"120 ft2\",\"walls\":[\"12 ft\",\"9 ft\"],\"wallArea\":\"200 ft2\"")]
    [InlineData("\"height\":\"8 ft\",\"highestPoint\":\"8 ft\"")]
    [InlineData("\"findings\":[]")]
    [InlineData("\"holes\":{}")]
    public void Check_WhatMayStandTogether_IsAccepted(string members) => Assert.Empty(ExampleJobs.Errors(Room(members)));

    [Fact]
    public void Check_HighestPointBelowTheHeight_IsAnError()
    {
        Issue issue = Assert.Single(ExampleJobs.Errors(Room("\"height\":\"8 ft\",\"highestPoint\":\"7.9 ft\"")));
        Assert.Equal(("outOfRange", "rooms[1].highestPoint"), (issue.Code, issue.Path));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Check_NumberOfWalls_IsOneToFifty(int count, bool accepted)
    {
        string walls = string.Join(',', Enumerable.Repeat("\"9 ft\"", count));
        IEnumerable<string> errors = ExampleJobs.Errors(Room($"\"walls\":[{walls}]")).Select(issue => $"{issue.Path}: {issue.Message}");
        Assert.Equal(accepted ? [] : [$"rooms[1].walls: {count} walls are not accepted: give 1 to 50."], errors);
    }

    [Fact]
    public void Check_OneWallOutOfRange_IsNamedByItsNumber() =>
        Assert.Equal(["rooms[1].walls[1]"], ExampleJobs.Errors(Room("\"walls\":[\"9 ft\",\"0.01 ft\",\"9 ft\"]")).Select(issue => issue.Path));

    [Fact]
    public void Check_NoSurfaces_NothingToDo()
    {
        Issue issue = Assert.Single(ExampleJobs.Errors(Room("\"surfaces\":[]")));
        Assert.Equal(("nothingToDo", "rooms[1].surfaces"), (issue.Code, issue.Path));
        Assert.All(EnumNameConverter<RoomSurface>.Names, name => Assert.Contains(name, issue.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\\nb")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901")]
    public void Check_NameThatIsNone_IsAnError(string name)
    {
        Issue issue = Assert.Single(ExampleJobs.Errors(Room($"\"name\":\"{name}\"")));
        Assert.Equal(("outOfRange", "rooms[1].name"), (issue.Code, issue.Path));
        Assert.Contains("1 to 60", issue.Message);
    }

    [Fact]
    public void Check_ValueOfNoName_IsAnErrorEach()
    {
        Paint paint = new() { Type = (PaintType)13, Grade = (PaintGrade)3, Shade = (PaintShade)3, Sheen = (Sheen)6, Color = " " };
        Room room = new()
        {
            Kind = (RoomKind)14,
            DoorStyle = (DoorStyle)3,
            Condition = (Condition)3,
            ColorChange = (ColorChange)3,
            Furnishing = (Furnishing)(-1),
            Surfaces = [RoomSurface.Walls, (RoomSurface)10],
            Findings = [(RoomFinding)8],
            Paint = paint,
            CeilingPaint = paint,
            TrimPaint = paint,
        };
        IEnumerable<string> ofPaints = from name in (string[])["paint", "ceilingPaint", "trimPaint"]
                                       from member in (string[])["type", "grade", "shade", "sheen", "color"]
                                       select $"{name}.{member}";
        string[] own = ["kind", "doorStyle", "condition", "colorChange", "furnishing", .. ofPaints, "surfaces[1]", "findings[0]"];
        Assert.Equal(own.Select(path => "rooms[0]." + path), HomeEstimator.Default.Validate(ExampleJobs.In(room)).Select(issue => issue.Path));
    }

    [Fact]
    public void Check_NullRoom_IsAnError()
    {
        Issue issue = Assert.Single(HomeEstimator.Default.Validate(ExampleJobs.In(ExampleJobs.Bedroom, null!)));
        Assert.Equal(("null", "rooms[1]", Severity.Error), (issue.Code, issue.Path, issue.Severity));
    }

    [Theory]
    [InlineData("\"length\":\"60 ft\",\"width\":\"60 ft\"", "floorArea", "3600 ft2")]
    [InlineData("\"length\":\"2 ft\",\"width\":\"4 ft\"", "floorArea", "8 ft2")]
    [InlineData("\"floorArea\":\"3001 ft2\"", "floorArea", "3001 ft2")]
    [InlineData("\"height\":\"5.9 ft\"", "height", "5.9 ft")]
    [InlineData("\"height\":\"30.1 ft\"", "height", "30.1 ft")]
    [InlineData("\"highestPoint\":\"31 ft\"", "highestPoint", "31 ft")]
    public void CheckPlausible_UnlikelySize_WarnsAndIsPriced(string members, string path, string says)
    {
        Issue issue = Assert.Single(ExampleJobs.Priced(ExampleJobs.Read(Room(members))).Issues);
        Assert.Equal(("implausible", "rooms[1]." + path, Severity.Warning), (issue.Code, issue.Path, issue.Severity));
        Assert.Contains(says, issue.Message);
    }

    [Theory]
    [InlineData("\"cabinetDoors\":1", "cabinets")]
    [InlineData("\"cabinetDrawers\":1", "cabinets")]
    [InlineData("\"closets\":1", "closets")]
    [InlineData("\"stairs\":1", "stairs")]
    [InlineData("\"railing\":\"1 ft\"", "stairs")]
    [InlineData("\"radiators\":1", "radiators")]
    [InlineData("\"builtIns\":\"1 ft\"", "builtIns")]
    [InlineData("\"crown\":\"1 ft\"", "trim")]
    [InlineData("\"accentWalls\":1", "walls")]
    public void CheckPlausible_CountedAndNotNamed_WarnsThatItIsNotPainted(string member, string surface)
    {
        Issue issue = Assert.Single(ExampleJobs.Priced(ExampleJobs.Read(Room(member + ",\"surfaces\":[\"ceiling\"]"))).Issues);
        Assert.Equal(("ignored", "rooms[1].surfaces"), (issue.Code, issue.Path));
        Assert.Contains(surface, issue.Message);
        Assert.Empty(ExampleJobs.Priced(ExampleJobs.Read(Room($"{member},\"surfaces\":[\"{surface}\"]"))).Issues);
        Assert.Empty(ExampleJobs.Priced(ExampleJobs.Read(Room(member))).Issues);
    }

    private static string With(string member, string value) => member.StartsWith("holes.", StringComparison.Ordinal)
        ? Room($$"""
            "holes":{"{{member[6..]}}":{{value}}}
            """)
        : Room($"\"{member}\":{value}");

    /// <summary>A job with a room that says nothing and one that says this.</summary>
    private static string Room(string members) => $$"""{"kind":"interiorPainting","rooms":[{"kind":"office"},{"kind":"bedroom",{{members}}}]}""";
}
