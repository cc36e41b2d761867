namespace Estimator.Tests.Laws;

/// <summary>A larger room, more in it, or harder work in it never lowers the low, the likely or the high.</summary>
public sealed class InteriorRoomLaws
{
    private static readonly RoomSurface[] WallsAndTrim = [RoomSurface.Walls, RoomSurface.Trim];

    /// <summary>What is counted in a room, and the most of it that is accepted. Doors and windows are painted: unpainted ones save wall.</summary>
    private static readonly (int Most, Func<Room, int, Room> Set)[] Counts =
    [
        (50, (room, count) => room with { Doors = count, Surfaces = (room.Surfaces ?? WallsAndTrim).With(RoomSurface.Doors) }),
        (100, (room, count) => room with { Windows = count, Surfaces = (room.Surfaces ?? WallsAndTrim).With(RoomSurface.Windows) }),
        (20, (room, count) => room with { Closets = count }),
        (200, (room, count) => room with { CabinetDoors = count }),
        (200, (room, count) => room with { CabinetDrawers = count }),
        (100, (room, count) => room with { Stairs = count }),
        (20, (room, count) => room with { Radiators = count }),
        (20, (room, count) => room with { AccentWalls = count }),
        (500, (room, count) => room with { Holes = (room.Holes ?? new()) with { Small = count } }),
        (500, (room, count) => room with { Holes = (room.Holes ?? new()) with { Medium = count } }),
        (500, (room, count) => room with { Holes = (room.Holes ?? new()) with { Large = count } }),
    ];

    private static readonly Func<Room, Length, Room>[] Lengths =
    [
        (room, length) => room with { Length = length, FloorArea = null, Walls = null },
        (room, length) => room with { Width = length, FloorArea = null, Walls = null },
        (room, length) => room with { Length = null, Width = null, Walls = [.. (room.Walls ?? []).Skip(1), length] },
        (room, length) => room with { BuiltIns = length },
        (room, length) => room with { Crown = length },
        (room, length) => room with { Railing = length },
        (room, length) => room with { Height = length, HighestPoint = null },
    ];

    [Law]
    public void Monotone_MoreOfWhatIsCounted(InteriorPainting job, Room room, Rise rise) => Assert.All(Counts, count =>
    {
        (int less, int more) = rise.Whole(0, count.Most);
        job.NeverFalls(count.Set(room, less), count.Set(room, more));
    });

    [Law]
    public void Monotone_Longer(InteriorPainting job, Room room, Rise rise) => Assert.All(Lengths, set =>
    {
        (double less, double more) = rise.Logarithmic(0.1, 1_000);
        job.NeverFalls(set(room, Length.FromFeet(less)), set(room, Length.FromFeet(more)));
    });

    /// <summary>A ceiling of the same slope over higher walls: under one highest point higher walls leave less ceiling.</summary>
    [Law]
    public void Monotone_HeightUnderASlope(InteriorPainting job, Room room, Rise rise, Rise slope)
    {
        (double less, double more) = rise.Logarithmic(0.1, 500);
        double up = 500 * slope.Less;
        job.NeverFalls(Sloped(room, less, less + up), Sloped(room, more, more + up));
    }

    [Law]
    public void Monotone_HighestPoint(InteriorPainting job, Room room, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(8, 1_000);
        job.NeverFalls(Sloped(room, 8, less), Sloped(room, 8, more));
    }

    [Law]
    public void Monotone_FloorArea(InteriorPainting job, Room room, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(1, 1_000_000);
        Room open = room with { Length = null, Width = null };
        job.NeverFalls(open with { FloorArea = Area.FromSquareFeet(less) }, open with { FloorArea = Area.FromSquareFeet(more) });
    }

    [Law]
    public void Monotone_WallArea(InteriorPainting job, Room room, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(1, 1_000_000);
        job.NeverFalls(room with { WallArea = Area.FromSquareFeet(less) }, room with { WallArea = Area.FromSquareFeet(more) });
    }

    [Law]
    public void Monotone_DoorSides(InteriorPainting job, Room room) =>
        job.NeverFalls(room with { DoorSides = 1 }, room with { DoorSides = 2 });

    [Law]
    public void Monotone_DoorsOfMoreEdges(InteriorPainting job, Room room, Rise rise)
    {
        (DoorStyle less, DoorStyle more) = rise.In(Enum.GetValues<DoorStyle>());
        job.NeverFalls(room with { DoorStyle = less }, room with { DoorStyle = more });
    }

    [Law]
    public void Monotone_Coats(InteriorPainting job, Room room, Rise rise)
    {
        (int less, int more) = rise.Whole(1, 5);
        job.NeverFalls(room with { Coats = less }, room with { Coats = more });
    }

    [Law]
    public void Monotone_WorseCondition(InteriorPainting job, Room room, Rise rise)
    {
        (Condition less, Condition more) = rise.In(Enum.GetValues<Condition>());
        job.NeverFalls(room with { Condition = less }, room with { Condition = more });
    }

    [Law]
    public void Monotone_HarderChangeOfColor(InteriorPainting job, Room room, Rise rise)
    {
        (ColorChange less, ColorChange more) = rise.In(Enum.GetValues<ColorChange>());
        job.NeverFalls(room with { ColorChange = less }, room with { ColorChange = more });
    }

    [Law]
    public void Monotone_MoreFurniture(InteriorPainting job, Room room, Rise rise)
    {
        (Furnishing less, Furnishing more) = rise.In(Enum.GetValues<Furnishing>());
        job.NeverFalls(room with { Furnishing = less }, room with { Furnishing = more });
    }

    [Law]
    public void Monotone_BetterGrade(InteriorPainting job, Room room, Rise rise)
    {
        (PaintGrade less, PaintGrade more) = rise.In(Enum.GetValues<PaintGrade>());
        Paint paint = room.Paint ?? new();
        job.NeverFalls(room with { Paint = paint with { Grade = less } }, room with { Paint = paint with { Grade = more } });
        job.NeverFalls(room with { CeilingPaint = paint with { Grade = less } }, room with { CeilingPaint = paint with { Grade = more } });
        job.NeverFalls(room with { TrimPaint = paint with { Grade = less } }, room with { TrimPaint = paint with { Grade = more } });
    }

    [Law]
    public void Monotone_OneMoreSurface(InteriorPainting job, Room room, RoomSurface first, RoomSurface further)
    {
        Room said = room with { Surfaces = room.Surfaces ?? [first] };
        job.NeverFalls(said, said with { Surfaces = said.Surfaces.With(further) });
    }

    [Law]
    public void Monotone_OneMoreFinding(InteriorPainting job, Room room, RoomFinding further)
    {
        if (further != RoomFinding.NewDrywall)
        {
            job.NeverFalls(room, room with { Findings = room.Findings.With(further) });
        }
    }

    [Law]
    public void Monotone_OneMoreRoom(InteriorPainting job, Room room)
    {
        InteriorPainting fewer = job.Listed() with { Rooms = [.. job.Listed().Rooms!.Take(99)] };
        Cost.NeverFalls(fewer, fewer.And(room));
    }

    private static Room Sloped(Room room, double height, double highest) =>
        room with { Height = Length.FromFeet(height), HighestPoint = Length.FromFeet(highest) };
}
