namespace Estimator.Tests;

/// <summary>A kind of job is a room of its own.</summary>
public class KindTests
{
    private static readonly string Jobs = "Jobs" + Path.DirectorySeparatorChar;

    private static readonly ILookup<string, SourceFile> Rooms = SourceTree.Files
        .Where(file => file.Name.StartsWith(Jobs, StringComparison.Ordinal) && file.Name.Split(Path.DirectorySeparatorChar).Length > 2)
        .ToLookup(file => file.Name.Split(Path.DirectorySeparatorChar)[1]);

    /// <summary>Files that every kind has, by what follows its name.</summary>
    private static readonly string[] Stems =
        ["Kind", "Rules", "Inputs", "Keys", "Home", "Tables", "Measure", "Takeoff", "Prices", "Estimate", "Assumptions", "Questions"];

    public static TheoryData<string> Kinds => new(Rooms.Select(room => room.Key).Where(room => room != "Shared"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_NamesNoOther(string kind)
    {
        HashSet<string> others = [.. Rooms.Where(room => room.Key != kind && room.Key != "Shared").SelectMany(room => room).SelectMany(file => file.Types)];
        Assert.All(Rooms[kind], file => Assert.DoesNotContain(file.Mentions, others.Contains));
    }

    [Fact]
    public void Shared_NamesNoKind()
    {
        HashSet<string> kinds = [.. Rooms.Where(room => room.Key != "Shared").SelectMany(room => room).SelectMany(file => file.Types)];
        Assert.All(Rooms["Shared"], file => Assert.DoesNotContain(file.Mentions, kinds.Contains));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_HasTheFilesThatEveryKindHas(string kind) => Assert.All(
        Stems, stem => Assert.Contains(Rooms[kind], file => Path.GetFileName(file.Name) == $"{kind}{stem}.cs"));

    [Fact]
    public void Kinds_AreThree() => Assert.Equal(["Exterior", "Interior", "Remodel"], Rooms.Select(room => room.Key).Where(room => room != "Shared").Order());

    /// <summary>What a job is, its kind knows: nobody asks it from outside.</summary>
    [Fact]
    public void Jobs_AreNotToldApartOutsideTheirKind() => Assert.All(
        SourceTree.Files, file => Assert.DoesNotMatch(@"\bis (ExteriorPainting|InteriorPainting|Remodel)\b|case (ExteriorPainting|InteriorPainting|Remodel)\b", file.Code));
}
