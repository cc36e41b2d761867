using System.Text.Json.Nodes;
using Estimator;
using QuoteConsole.Options;

namespace QuoteConsole.Rooms;

/// <summary>A word of a room's text, such as <c>doors=2</c>.</summary>
/// <param name="Name">What stands before the equals sign.</param>
/// <param name="Form">How what stands after it becomes a JSON value; null if it cannot.</param>
/// <param name="Example">The word as it may be given.</param>
/// <param name="Names">The names it accepts; empty if it takes a number or a text.</param>
internal sealed record RoomWord(string Name, Func<string, JsonNode?> Form, string Example, IReadOnlyList<string> Names)
{
    /// <summary>All of them; the first is every member of a room but its kind, in its order.</summary>
    public static readonly IReadOnlyList<RoomWord> All =
    [
        new("name", JobForms.Text, "name='Nora's room'"),
        new("length", RoomForms.Length, "length=12"),
        new("width", RoomForms.Length, "width=14"),
        new("floorArea", RoomForms.Area, "floorArea=168"),
        new("walls", RoomForms.Lengths, "walls=12+9+4+3+8+12"),
        new("wallArea", RoomForms.Area, "wallArea=400"),
        new("height", RoomForms.Length, "height=8"),
        new("highestPoint", RoomForms.Length, "highestPoint=14"),
        new("doors", JobForms.Number, "doors=2"),
        Named<DoorStyle>("doorStyle", JobForms.Text),
        new("doorSides", JobForms.Number, "doorSides=2"),
        new("windows", JobForms.Number, "windows=1"),
        new("closets", JobForms.Number, "closets=1"),
        new("cabinetDoors", JobForms.Number, "cabinetDoors=12"),
        new("cabinetDrawers", JobForms.Number, "cabinetDrawers=4"),
        new("builtIns", RoomForms.Length, "builtIns=8"),
        new("crown", RoomForms.Length, "crown=52"),
        new("stairs", JobForms.Number, "stairs=14"),
        new("railing", RoomForms.Length, "railing=12"),
        new("radiators", JobForms.Number, "radiators=1"),
        new("accentWalls", JobForms.Number, "accentWalls=1"),
        Named<RoomSurface>("surfaces", JobForms.List),
        new("coats", JobForms.Number, "coats=2"),
        new("paint", PaintText.Read, "paint=acrylicLatex/premium/eggshell/Linen"),
        new("ceilingPaint", PaintText.Read, "ceilingPaint=premium/flat"),
        new("trimPaint", PaintText.Read, "trimPaint=enamel/premium/satin"),
        Named<Condition>("condition", JobForms.Text),
        Named<RoomFinding>("findings", JobForms.List),
        new("holes", RoomForms.Holes, "holes=small:3+large:1"),
        Named<ColorChange>("colorChange", JobForms.Text),
        Named<Furnishing>("furnishing", JobForms.Text),
        Named<PaintGrade>("grade", JobForms.Text) with { Path = "paint.grade" },
        Named<Sheen>("sheen", JobForms.Text) with { Path = "paint.sheen" },
        new("color", JobForms.Text, "color='Swiss Coffee'") { Path = "paint.color" },
    ];

    private static readonly Words Known = Words.Of([.. All.Select(word => word.Name)]);

    private RoomWord(string name, Func<string, JsonNode?> form, string example)
        : this(name, form, example, [])
    {
    }

    /// <summary>The member of the room it gives.</summary>
    public string Path { get; init; } = Name;

    /// <summary>The word of a name in any case; spaces and hyphens in it do not count.</summary>
    public static RoomWord? Find(string name) => Known.TryFind(name, out byte at) ? All[at] : null;

    private static RoomWord Named<T>(string name, Func<string, JsonNode?> form)
        where T : struct, Enum
    {
        IReadOnlyList<string> names = Words.Of<T>().Names;
        return new(name, form, $"{name}={names[0]}", names);
    }
}
