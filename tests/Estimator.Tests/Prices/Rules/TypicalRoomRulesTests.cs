using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>Books with one thing wrong about a room each, and the words of the refusal that name it.</summary>
public class TypicalRoomRulesTests
{
    private static readonly string[] Counts = ["doors", "windows", "cabinetDoors", "cabinetDrawers"];
    private static readonly string[] Flags = ["paintsCeiling", "paintsTrim", "isWashed"];

    public static TheoryData<string> Kinds => new(EnumNameConverter<RoomKind>.Names);

    public static TheoryData<string, double> OutOfRange => new()
    {
        { "length", 0 }, { "width", 0 }, { "height", -8 }, { "wear", 0 },
        { "doors", -1 }, { "windows", -0.5 }, { "cabinetDoors", -1 }, { "cabinetDrawers", -1 },
        { "wallShare", 1.1 }, { "wallShare", -0.1 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_KindMissing_IsRefusedNamingIt(string kind) =>
        Assert.Equal([$"rooms: '{kind}' is missing."], SmallBook.Refused(book => Assert.True(book.At("rooms").Remove(kind))));

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Check_NumberOutOfRange_IsRefusedNamingTheRoom(string member, double value)
    {
        string problem = Assert.Single(SmallBook.Refused(book => book.At("rooms/office")[member] = value));
        Assert.StartsWith($"rooms.office.{member}: ", problem);
    }

    [Fact]
    public void Check_UnknownKind_IsRefusedNamingTheKinds()
    {
        string problem = Assert.Single(SmallBook.Refused(book => book.At("rooms")["attic"] = book.At("rooms/office").DeepClone()));
        Assert.StartsWith("rooms.attic: there is no such kind of room; there are bedroom, primaryBedroom,", problem);
    }

    [Fact]
    public void Check_SourceMissingOrUnknown_IsRefused()
    {
        Assert.Equal(["rooms.office: give a source, or 'judgement' and the reason in the note."], SmallBook.Refused(book => book.At("rooms/office")["sources"] = new JsonArray()));
        Assert.Equal(["rooms.office: there is no source 'hearsay'."], SmallBook.Refused(book => book.At("rooms/office")["sources"] = new JsonArray("hearsay")));
    }

    [Theory]
    [InlineData("length")]
    [InlineData("sheen")]
    [InlineData("sheenWhy")]
    public void Check_MemberMissing_IsRefusedNamingIt(string member) =>
        Assert.Contains(SmallBook.Refused(book => Assert.True(book.At("rooms/office").Remove(member))), problem => problem.Contains(member, StringComparison.Ordinal));

    [Fact]
    public void Check_SeveralRooms_ListsTheProblemsOfAll()
    {
        IReadOnlyList<string> problems = SmallBook.Refused(book =>
        {
            book.At("rooms").Remove("kitchen");
            book.At("rooms/office")["length"] = 0;
            book.At("rooms/garage")["wallShare"] = 7;
        });
        Assert.Equal(3, problems.Count);
    }

    [Fact]
    public void Check_EmbeddedBook_CountsSomethingInSomeRoom() => Assert.All(
        Counts.Append("wallShare"), member => Assert.Contains(ExampleBooks.Node().At("rooms"), room => room.Value![member]!.GetValue<double>() > 0));

    [Fact]
    public void Check_EmbeddedBook_SaysYesAndNoOfSomeRoom() => Assert.All(
        Flags, member => Assert.Equal(2, ExampleBooks.Node().At("rooms").Select(room => room.Value![member]!.GetValue<bool>()).Distinct().Count()));

    [Fact]
    public void Check_NumberForYesOrNo_IsRefused() => Assert.Contains(
        SmallBook.Refused(book => book.At("rooms/office")["isWashed"] = 1),
        problem => problem.StartsWith("rooms.office.isWashed: give true or false.", StringComparison.Ordinal));
}
