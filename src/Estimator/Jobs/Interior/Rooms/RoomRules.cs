using System.Globalization;

namespace Estimator;

/// <summary>What a room may say.</summary>
internal static class RoomRules
{
    public const double LeastLength = 0.1;
    public const double MostLength = 1000;

    // A hall of many bays; more is a floor plan in the wrong place.
    private const int MostWalls = 50;

    // Outside these a room is priced and the number asked about: nobody stands under six feet, and halls are bid by hand.
    private const double LowRoom = 6;
    private const double HighRoom = 30;
    private const double LargeRoom = 3_000;
    private const double SmallRoom = 9;

    /// <summary>Errors of one room; <paramref name="at"/> is the path in front of its members, for example <c>rooms[0].</c>.</summary>
    public static void Check(Room room, string at, IssueList issues)
    {
        if (room is null)
        {
            issues.Error(IssueCode.Null, at.TrimEnd('.'), "null is not accepted: give a room or leave it out.");
            return;
        }

        issues.Defined<RoomKind>(at + "kind", room.Kind);
        PaintRules.CheckText(at + "name", room.Name, issues);
        CheckSize(room, at, issues);
        CheckCounts(room, at, issues);
        issues.Defined(at + "doorStyle", room.DoorStyle);
        issues.Defined(at + "condition", room.Condition);
        issues.Defined(at + "colorChange", room.ColorChange);
        issues.Defined(at + "furnishing", room.Furnishing);
        PaintRules.Check(at + "paint", room.Paint, issues);
        PaintRules.Check(at + "ceilingPaint", room.CeilingPaint, issues);
        PaintRules.Check(at + "trimPaint", room.TrimPaint, issues);
        CheckList(at + "surfaces", room.Surfaces, isEmptyRefused: true, issues);
        CheckList(at + "findings", room.Findings, isEmptyRefused: false, issues);
    }

    public static void CheckList<T>(string at, IReadOnlyList<T>? list, bool isEmptyRefused, IssueList issues)
        where T : struct, Enum
    {
        if (list is { Count: 0 } && isEmptyRefused)
        {
            issues.Error(IssueCode.NothingToDo, at, $"Nothing is painted: name at least one of {IssueList.NamesOf<T>()}, or leave it out.");
        }

        issues.DefinedAll(at, list);
    }

    /// <summary>Warnings about one room.</summary>
    public static void CheckPlausible(InteriorPainting job, Room room, string at, IssueList issues)
    {
        double? area = room.FloorArea?.SquareFeet ?? (room.Length?.Feet * room.Width?.Feet);
        if (area is < SmallRoom or > LargeRoom)
        {
            issues.Warning(IssueCode.Implausible, at + "floorArea", string.Create(
                CultureInfo.InvariantCulture, $"{issues.Units.AreaOf(area):0.##} {issues.Units.Area} is unusual for a room; check the numbers and their units."));
        }

        CheckHeight(at + "height", room.Height, issues);
        CheckHeight(at + "highestPoint", room.HighestPoint, issues);
        if ((room.Surfaces ?? job.Surfaces) is { } named)
        {
            WarnIgnored(RoomSurface.Cabinets, Cabinets(room));
            WarnIgnored(RoomSurface.Closets, room.Closets);
            WarnIgnored(RoomSurface.Stairs, room.Stairs ?? room.Railing?.Feet);
            WarnIgnored(RoomSurface.Radiators, room.Radiators);
            WarnIgnored(RoomSurface.BuiltIns, room.BuiltIns?.Feet);
            WarnIgnored(RoomSurface.Trim, room.Crown?.Feet);
            WarnIgnored(RoomSurface.Walls, room.AccentWalls);
            if (named.Count > 0 && named.All(surface => CountOf(room, surface) == 0))
            {
                issues.Warning(IssueCode.NothingToDo, at + "surfaces", "Every count of what is named is zero: nothing is painted, and only the visit is priced.");
            }

            void WarnIgnored(RoomSurface surface, double? count)
            {
                if (count > 0 && !named.Contains(surface))
                {
                    string name = EnumNameConverter<RoomSurface>.Names[(int)surface];
                    issues.Warning(IssueCode.Ignored, at + "surfaces", $"{Words.Sentence(name)}: counted, but not among the surfaces, and so not painted. Add {name} to surfaces if it should be.");
                }
            }
        }
    }

    private static int? Cabinets(Room room) => room.CabinetDoors + room.CabinetDrawers ?? room.CabinetDoors ?? room.CabinetDrawers;

    /// <summary>The count a room gives for a surface; null where it gives none.</summary>
    private static double? CountOf(Room room, RoomSurface surface) => surface switch
    {
        RoomSurface.Doors => room.Doors,
        RoomSurface.Windows => room.Windows,
        RoomSurface.Cabinets => Cabinets(room),
        RoomSurface.Closets => room.Closets,
        RoomSurface.Radiators => room.Radiators,
        RoomSurface.BuiltIns => room.BuiltIns?.Feet,
        _ => null,
    };

    public static void CheckHeight(string at, Length? height, IssueList issues)
    {
        if (height?.Feet is { } feet and (< LowRoom or > HighRoom))
        {
            issues.Warning(IssueCode.Implausible, at, string.Create(
                CultureInfo.InvariantCulture, $"{issues.Units.Text(feet)} is unusual for a ceiling; check the number and its unit."));
        }
    }

    private static void CheckSize(Room room, string at, IssueList issues)
    {
        issues.Feet(at + "length", room.Length?.Feet, LeastLength, MostLength);
        issues.Feet(at + "width", room.Width?.Feet, LeastLength, MostLength);
        issues.SquareFeet(at + "floorArea", room.FloorArea?.SquareFeet, 1, HomeLimits.MostArea);
        issues.SquareFeet(at + "wallArea", room.WallArea?.SquareFeet, 1, HomeLimits.MostArea);
        issues.Feet(at + "height", room.Height?.Feet, LeastLength, MostLength);
        issues.Feet(at + "highestPoint", room.HighestPoint?.Feet, LeastLength, MostLength);
        if (room.FloorArea is not null && (room.Length is not null || room.Width is not null))
        {
            issues.Error(IssueCode.Conflict, at + "floorArea", "Give length and width, or floorArea, not both.");
        }

        if (room.Walls is { } walls && (room.Length is not null || room.Width is not null))
        {
            issues.Error(IssueCode.Conflict, at + "walls", "Give length and width, or the walls one by one, not both.");
        }

        if (room.Walls is { Count: 0 or > MostWalls } list)
        {
            issues.Error(IssueCode.OutOfRange, at + "walls", $"{list.Count} walls are not accepted: give 1 to {MostWalls}.");
        }

        for (int i = 0; i < room.Walls?.Count; i++)
        {
            issues.Feet(string.Create(CultureInfo.InvariantCulture, $"{at}walls[{i}]"), room.Walls[i].Feet, LeastLength, MostLength);
        }

        if (room.Height is { } low && room.HighestPoint is { } high && high.Feet < low.Feet)
        {
            issues.Error(IssueCode.OutOfRange, at + "highestPoint", "The highest point lies below the height of the walls: correct one of them.");
        }
    }

    private static void CheckCounts(Room room, string at, IssueList issues)
    {
        issues.Range(at + "doors", room.Doors, 0, 50, "");
        issues.Range(at + "doorSides", room.DoorSides, 1, 2, "");
        issues.Range(at + "windows", room.Windows, 0, 100, "");
        issues.Range(at + "closets", room.Closets, 0, 20, "");
        issues.Range(at + "cabinetDoors", room.CabinetDoors, 0, 200, "");
        issues.Range(at + "cabinetDrawers", room.CabinetDrawers, 0, 200, "");
        issues.Feet(at + "builtIns", room.BuiltIns?.Feet, LeastLength, MostLength);
        issues.Feet(at + "crown", room.Crown?.Feet, LeastLength, MostLength);
        issues.Feet(at + "railing", room.Railing?.Feet, LeastLength, MostLength);
        issues.Range(at + "stairs", room.Stairs, 0, 100, "");
        issues.Range(at + "radiators", room.Radiators, 0, 20, "");
        issues.Range(at + "accentWalls", room.AccentWalls, 0, 20, "");
        issues.Range(at + "coats", room.Coats, 1, HomeLimits.MostCoats, "");
        issues.Range(at + "holes.small", room.Holes?.Small, 0, 500, "");
        issues.Range(at + "holes.medium", room.Holes?.Medium, 0, 500, "");
        issues.Range(at + "holes.large", room.Holes?.Large, 0, 500, "");
    }
}
