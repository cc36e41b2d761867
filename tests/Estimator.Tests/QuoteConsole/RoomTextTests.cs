using System.Text.Json.Nodes;
using QuoteConsole.Rooms;

namespace Estimator.Tests.ConsoleSample;

public sealed class RoomTextTests
{
    public static TheoryData<string, Room> EveryWord => new()
    {
        { "bedroom", new() { Kind = RoomKind.Bedroom } },
        { "master bedroom", new() { Kind = RoomKind.PrimaryBedroom } },
        { "living room 12x14", Of(12, 14) with { Kind = RoomKind.Living } },
        { "half bath", new() { Kind = RoomKind.Bathroom } },
        { "foyer", new() { Kind = RoomKind.Hallway } },
        { "primary-Bedroom", new() { Kind = RoomKind.PrimaryBedroom } },
        { "bedroom 12x14", Of(12, 14) },
        { "bedroom 12x14x8", Of(12, 14, 8) },
        { "bedroom 12ftx14ft", Of(12, 14) },
        { "bedroom 12'x14'x8'", Of(12, 14, 8) },
        { "bedroom 12'6\"x14", Of(12.5, 14) },
        { "bedroom 12'6x14", Of(12.5, 14) },
        { "bedroom 12.5×14X8.5", Of(12.5, 14, 8.5) },
        { "  bedroom\t12x14 ", Of(12, 14) },
        { "bedroom 3.6mx4.2mx2.5m", Bedroom with { Length = Length.FromMeters(3.6), Width = Length.FromMeters(4.2), Height = Length.FromMeters(2.5) } },
        { "bedroom 360cmx4.2mx8ft", Bedroom with { Length = Length.FromMeters(3.6), Width = Length.FromMeters(4.2), Height = Length.FromFeet(8) } },
        { "bedroom 144x168in", Of(12, 14) },
        { "living 5x7m", new() { Kind = RoomKind.Living, Length = Length.FromMeters(5), Width = Length.FromMeters(7) } },
        { "bedroom 3.6x4.2x2.5m", Bedroom with { Length = Length.FromMeters(3.6), Width = Length.FromMeters(4.2), Height = Length.FromMeters(2.5) } },
        { "bedroom 12 x 14", Of(12, 14) },
        { "bedroom 12 x 14 doors=2 windows=1", Of(12, 14) with { Doors = 2, Windows = 1 } },
        { "bedroom doors=2 12 ft 6 in x 14 ft x 8'", Of(12.5, 14, 8) with { Doors = 2 } },
        { "bedroom 12' 6\" x 14 1/2 x 8", Of(12.5, 14.5, 8) },
        { "bedroom 12′6″×14′", Of(12.5, 14) },
        { "bedroom 168 sq ft", Bedroom with { FloorArea = Area.FromSquareFeet(168) } },
        { "bedroom length='12 ft 6 in' width=14'6\"", Of(12.5, 14.5) },
        { "bedroom wallArea=1,200", Bedroom with { WallArea = Area.FromSquareFeet(1200) } },
        { "bedroom 168ft2", Bedroom with { FloorArea = Area.FromSquareFeet(168) } },
        { "bedroom 15.6m2", Bedroom with { FloorArea = Area.FromSquareMeters(15.6) } },
        { "bedroom name=Nora", Bedroom with { Name = "Nora" } },
        { "bedroom name='Nora's room'", Bedroom with { Name = "Nora's room" } },
        { "bedroom name=\"The 3x3 = nook\" doors=1", Bedroom with { Name = "The 3x3 = nook", Doors = 1 } },
        { "bedroom length=12 width=14ft", Of(12, 14) },
        { "bedroom floorArea=168", Bedroom with { FloorArea = Area.FromSquareFeet(168) } },
        { "bedroom wallArea=40m2", Bedroom with { WallArea = Area.FromSquareMeters(40) } },
        { "bedroom height=8 highestPoint=14ft", Bedroom with { Height = Length.FromFeet(8), HighestPoint = Length.FromFeet(14) } },
        { "bedroom doors=2 door-style=french doorSides=2", Bedroom with { Doors = 2, DoorStyle = DoorStyle.French, DoorSides = 2 } },
        { "bedroom WINDOWS=3 closets=1", Bedroom with { Windows = 3, Closets = 1 } },
        { "bedroom cabinetDoors=12 cabinetDrawers=4", Bedroom with { CabinetDoors = 12, CabinetDrawers = 4 } },
        { "bedroom builtIns=8 crown=52", Bedroom with { BuiltIns = Length.FromFeet(8), Crown = Length.FromFeet(52) } },
        { "bedroom stairs=14 railing=3m", Bedroom with { Stairs = 14, Railing = Length.FromMeters(3) } },
        { "bedroom radiators=1 accentWalls=2 coats=3", Bedroom with { Radiators = 1, AccentWalls = 2, Coats = 3 } },
        { "bedroom condition=poor furnishing=crowded", Bedroom with { Condition = Condition.Poor, Furnishing = Furnishing.Crowded } },
        { "bedroom colorChange=darkToLight", Bedroom with { ColorChange = ColorChange.DarkToLight } },
        { "bedroom holes=small:3+large:1", Bedroom with { Holes = new() { Small = 3, Large = 1 } } },
        { "bedroom paint=oil/premium/satin/Linen", Bedroom with { Paint = new() { Type = PaintType.Oil, Grade = PaintGrade.Premium, Sheen = Sheen.Satin, Color = "Linen" } } },
        { "bedroom paint=premium/satin", Bedroom with { Paint = new() { Grade = PaintGrade.Premium, Sheen = Sheen.Satin } } },
        { "bedroom paint='///Swiss Coffee'", Bedroom with { Paint = new() { Color = "Swiss Coffee" } } },
        { "bedroom grade=premium sheen=matte color=Linen", Bedroom with { Paint = new() { Grade = PaintGrade.Premium, Sheen = Sheen.Matte, Color = "Linen" } } },
        { "bedroom ceilingPaint=economy", Bedroom with { CeilingPaint = new() { Grade = PaintGrade.Economy } } },
        { "bedroom trimPaint=enamel//highGloss", Bedroom with { TrimPaint = new() { Type = PaintType.Enamel, Sheen = Sheen.HighGloss } } },
    };

    private static Room Bedroom => new() { Kind = RoomKind.Bedroom };

    [Theory]
    [MemberData(nameof(EveryWord))]
    public void Word_GivesItsMember(string text, Room expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Lists_TakeAPlusSignOrAComma()
    {
        Room room = Read("bedroom walls=12+9ft+3m surfaces=walls+ceiling,trim findings=wallpaper+mildew");
        Assert.Equal([Length.FromFeet(12), Length.FromFeet(9), Length.FromMeters(3)], room.Walls!);
        Assert.Equal([RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim], room.Surfaces!);
        Assert.Equal([RoomFinding.Wallpaper, RoomFinding.Mildew], room.Findings!);
    }

    [Theory]
    [InlineData("walls=4+3.5+4+3.5m", "4 m", "3.5 m", "4 m", "3.5 m")]
    [InlineData("walls=12+9'6\"+12+9'6\"", "12 ft", "9.5 ft", "12 ft", "9.5 ft")]
    public void Walls_PlainBeforeAUnit_HaveIt(string text, params string[] walls) =>
        Assert.Equal(walls.Select(wall => Length.Parse(wall)), Read("bedroom " + text).Walls!);

    [Fact]
    public void EveryMemberOfARoom_HasAWordWhoseExampleIsPriced()
    {
        IEnumerable<string> members = typeof(Room).GetProperties().Select(member => char.ToLowerInvariant(member.Name[0]) + member.Name[1..]);
        Assert.Equal(members.Where(name => name != "kind").Order(), RoomWord.All.Select(word => word.Path).Where(path => !path.Contains('.', StringComparison.Ordinal)).Order());
        Assert.All(RoomWord.All, word => Assert.DoesNotContain(
            HomeEstimator.Default.Validate(new InteriorPainting { Rooms = [Read($"kitchen {word.Example}")] }), issue => issue.Severity == Severity.Error));
    }

    [Theory]
    [InlineData("", "Begin with the kind of room: bedroom, ")]
    [InlineData("12x14 bedroom", "'12x14' is not known")]
    [InlineData("bedrom 12x14", "did you mean bedroom?")]
    [InlineData("bedroom poor", "'poor' is not known (did you mean condition=poor?). Accepted: a size such as 12x14")]
    [InlineData("bedroom ceiling", "did you mean surfaces=ceiling?")]
    [InlineData("bedroom doors", "(did you mean surfaces=doors or doors=2?)")]
    [InlineData("bedroom sofa", "'sofa' is not known. Accepted: ")]
    [InlineData("bedroom dors=2", "dors=2: there is no word 'dors' (did you mean doors=?). Accepted: name=, ")]
    [InlineData("bedroom holse=small:1", "did you mean holes=?")]
    [InlineData("bedroom =2", "'=2' is not known")]
    [InlineData("bedroom 12", "'12' is no size of a room")]
    [InlineData("bedroom 12 14", "'12' is no size of a room")]
    [InlineData("bedroom 12+14", "'12+14' is no size of a room")]
    [InlineData("bedroom 12x14 poor", "'poor' is not known (did you mean condition=poor?)")]
    [InlineData("bedroom walls=12+9+wide", "walls=12+9+wide: give it like walls=12+9+4+3+8+12.")]
    [InlineData("bedroom 12x", "'12x' is no size of a room")]
    [InlineData("bedroom 1x2x3x4", "'1x2x3x4' is no size of a room")]
    [InlineData("bedroom 168sqmi", "'168sqmi' is no size of a room")]
    [InlineData("bedroom holes=3", "holes=3: give it like holes=small:3+large:1.")]
    [InlineData("bedroom holes=small:1+small:2", "holes=small:1+small:2: give it like")]
    [InlineData("bedroom doors=1 doors=2", "doors=2: doors=1 says it already.")]
    [InlineData("bedroom doors=1 doors=1", "doors=1 is given twice.")]
    [InlineData("bedroom 12x14 length=12", "length=12: 12x14 says it already.")]
    [InlineData("bedroom paint=premium color=Linen", "color=Linen: paint=premium says it already.")]
    [InlineData("bedroom color=Linen paint=premium", "paint=premium: color=Linen says it already.")]
    [InlineData("bedroom name='Nora", "name='Nora: the quote is opened and not closed.")]
    public void BadWord_IsNamedWithWhatIsAccepted(string text, string message) =>
        Assert.Contains(message, RoomText.Of(text).Problems[0], StringComparison.Ordinal);

    [Fact]
    public void BadWords_AreAllSaid() => Assert.Equal(3, RoomText.Of("bedrom poor 12").Problems.Count);

    [Theory]
    [InlineData("surfaces[1]", "surfaces=walls+wals")]
    [InlineData("width", "12x14")]
    [InlineData("paint.type", "paint=x")]
    [InlineData("paint", "paint=x")]
    [InlineData("windows", null)]
    [InlineData("", null)]
    public void WordFor_FindsWhatGaveAMember(string member, string? word) =>
        Assert.Equal(word, RoomText.Of("bedroom 12x14 surfaces=walls+wals paint=x").WordFor(member));

    private static Room Of(double length, double width, double? height = null) => Bedroom with
    {
        Length = Length.FromFeet(length),
        Width = Length.FromFeet(width),
        Height = height is { } known ? Length.FromFeet(known) : null,
    };

    private static Room Read(string text)
    {
        RoomText room = RoomText.Of(text);
        Assert.Empty(room.Problems);
        JsonObject job = new() { ["kind"] = "interiorPainting", ["rooms"] = new JsonArray(room.Room) };
        Assert.True(EstimatorJson.TryReadJob(job.ToJsonString(), out Job? read, out IReadOnlyList<Issue> issues), string.Join('\n', issues));
        return ((InteriorPainting)read).Rooms!.Single();
    }
}
