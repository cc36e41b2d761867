namespace Estimator.Tests;

/// <summary>What is wrong with rooms in a text, each with its path.</summary>
public class JobReaderRoomTests
{
    /// <summary>Members of an interior painting that do not fit: the members, and the code and path of the answer.</summary>
    public static TheoryData<string, string, string> BadMember => new()
    {
        { "\"rooms\":[{}]", "missing", "rooms[0].kind" },
        { "\"rooms\":[{\"kind\":\"bedroom\"},{\"length\":\"12 ft\"}]", "missing", "rooms[1].kind" },
        { "\"rooms\":[{\"Kind\":\"bedroom\"}]", "unknownMember", "rooms[0].Kind" },
        { "\"rooms\":[{\"Kind\":\"bedroom\"}]", "missing", "rooms[0].kind" },
        { "\"rooms\":[{\"kind\":null}]", "missing", "rooms[0].kind" },
        { "\"rooms\":[{\"kind\":1}]", "badValue", "rooms[0].kind" },
        { "\"rooms\":[{\"kind\":\"Bedroom\"}]", "badValue", "rooms[0].kind" },
        { "\"rooms\":[{\"kind\":\"bedroom\",\"kind\":\"bedroom\"}]", "repeated", "rooms[0].kind" },
        { "\"rooms\":[null]", "null", "rooms[0]" },
        { "\"rooms\":[{\"kind\":\"bedroom\"},null]", "null", "rooms[1]" },
        { "\"rooms\":{}", "wrongType", "rooms" },
        { "\"rooms\":[\"bedroom\"]", "wrongType", "rooms[0]" },
        { "\"rooms\":[[]]", "wrongType", "rooms[0]" },
        { "\"rooms\":[]", "outOfRange", "rooms" },
        { "\"ceilingHeight\":8", "badValue", "ceilingHeight" },
        { "\"occupied\":\"yes\"", "badValue", "occupied" },
        { "\"fullPrimer\":1", "badValue", "fullPrimer" },
        { "\"performer\":\"me\"", "badValue", "performer" },
        { "\"trimPaint\":{\"sheen\":\"semigloss\"}", "badValue", "trimPaint.sheen" },
        { "\"paintableArea\":\"1000 ft2\"", "unknownMember", "paintableArea" },
    };

    /// <summary>Members of a room that do not fit, and the code and path of the answer.</summary>
    public static TheoryData<string, string, string> BadRoom => new()
    {
        { "\"lenght\":\"12 ft\"", "unknownMember", "lenght" },
        { "\"length\":12", "badValue", "length" },
        { "\"length\":\"12\"", "badValue", "length" },
        { "\"length\":\"12 ft2\"", "badValue", "length" },
        { "\"floorArea\":\"120 ft\"", "badValue", "floorArea" },
        { "\"walls\":\"12 ft\"", "wrongType", "walls" },
        { "\"walls\":[\"12 ft\",9]", "badValue", "walls[1]" },
        { "\"walls\":[null]", "null", "walls[0]" },
        { "\"doors\":\"2\"", "badValue", "doors" },
        { "\"doors\":1.5", "badValue", "doors" },
        { "\"railing\":3", "badValue", "railing" },
        { "\"surfaces\":[\"wall\"]", "badValue", "surfaces[0]" },
        { "\"findings\":\"smoke\"", "wrongType", "findings" },
        { "\"holes\":3", "wrongType", "holes" },
        { "\"holes\":{\"tiny\":3}", "unknownMember", "holes.tiny" },
        { "\"holes\":{\"small\":\"3\"}", "badValue", "holes.small" },
        { "\"name\":7", "badValue", "name" },
        { "\"paint\":{\"colour\":\"red\"}", "unknownMember", "paint.colour" },
    };

    [Theory]
    [MemberData(nameof(BadMember))]
    public void TryRead_MemberThatDoesNotFit_NamesItsPath(string members, string code, string path) => Refused(Job(members), code, path);

    [Theory]
    [MemberData(nameof(BadRoom))]
    public void TryRead_RoomThatDoesNotFit_NamesItsPath(string members, string code, string path) => Refused(Rooms(members), code, "rooms[0]." + path);

    [Fact]
    public void TryRead_RoomOfNoKind_NamesTheKinds()
    {
        Issue issue = Assert.Single(ExampleJobs.Errors(Job("\"rooms\":[{}]")));
        Assert.Equal(("missing", "rooms[0].kind"), (issue.Code, issue.Path));
        Assert.EndsWith($"give one of {string.Join(", ", EnumNameConverter<RoomKind>.Names)}.", issue.Message);
    }

    [Theory]
    [InlineData("\"lenght\":\"12 ft\"", "'length'")]
    [InlineData("\"cabinetDoor\":3", "'cabinetDoors'")]
    [InlineData("\"surfaces\":[\"wals\"]", "'walls'")]
    [InlineData("\"findings\":[\"wallPaper\"]", "'wallpaper'")]
    [InlineData("\"doorStyle\":\"panelled\"", "'paneled'")]
    public void TryRead_MisspeltName_OffersTheNearest(string members, string nearest) =>
        Assert.Contains($"did you mean {nearest}", Assert.Single(ExampleJobs.Errors(Rooms(members))).Message);

    [Theory]
    [InlineData("\"length\":12", "\"9 ft\"")]
    [InlineData("\"wallArea\":300", "\"2400 ft2\"")]
    public void TryRead_NumberWithoutUnit_ShowsHowToWriteIt(string members, string example) =>
        Assert.Contains(example, Assert.Single(ExampleJobs.Errors(Rooms(members))).Message);

    [Theory]
    [InlineData("\"occupied\":\"yes\"")]
    [InlineData("\"fullPrimer\":1")]
    public void TryRead_NeitherTrueNorFalse_SaysSo(string members) =>
        Assert.Equal("Give true or false, without quotes.", Assert.Single(ExampleJobs.Errors(Job(members))).Message);

    [Fact]
    public void TryRead_MistakesInSeveralRooms_ListsThemAll() => Assert.Equal(
        ["rooms[0].length", "rooms[1].kind", "rooms[2]", "rooms[3].kind"],
        ExampleJobs.Errors(Job("\"rooms\":[{\"kind\":\"bedroom\",\"length\":1},{\"kind\":\"cellar\"},null,{}]")).Select(issue => issue.Path));

    private static string Job(string members) => $$"""{"kind":"interiorPainting",{{members}}}""";

    private static string Rooms(string members) => Job($$"""
        "rooms":[{"kind":"bedroom",{{members}}}]
        """);

    private static void Refused(string json, string code, string path)
    {
        IReadOnlyList<Issue> errors = ExampleJobs.Errors(json);
        Assert.Contains(errors, issue => issue.Code == code && issue.Path == path);
        Assert.All(errors, issue => Assert.False(string.IsNullOrWhiteSpace(issue.Message)));
    }
}
