namespace Estimator;

/// <summary>One room's answers as codes and numbers: what it says itself, else what the job says, else what is usual.</summary>
internal sealed class RoomAnswers
{
    // An accent wall is a quarter of the room, however many pieces its walls are given in.
    private const double UsualWalls = 4;
    private readonly InteriorTables _tables;
    private readonly TypicalRoom _type;
    private readonly RoomShape _shape;

    public RoomAnswers(InteriorPainting job, Room room, InteriorTables tables)
    {
        (Job, Room, _tables) = (job, room, tables);
        _type = tables.Rooms[(int)room.Kind];
        _shape = RoomShape.Of(room, job.CeilingHeight, _type, tables.RoomAspect);
        Surfaces = room.Surfaces ?? job.Surfaces;
        Paints = new(job, room, _type.Sheen);
        Codes = CodesOf(
            room.Condition ?? job.House.Condition, room.Furnishing ?? job.Furnishing, RoomReach.Of(OneWide.Of(_shape.Highest)).Code,
            job.Application ?? Usually(Found(RoomFinding.NewDrywall) || (room.Coats ?? job.Coats) == 1, IsOccupied || job.Performer == Performer.Self), room, Paints);
        Home = ToHome();
    }

    public InteriorPainting Job { get; }

    public Room Room { get; }

    /// <summary>Surfaces that were named; null if nobody said.</summary>
    public IReadOnlyList<RoomSurface>? Surfaces { get; }

    public RoomPaints Paints { get; }

    /// <summary>Codes by key number.</summary>
    public byte[] Codes { get; }

    public TypicalRoom Type => _type;

    /// <summary>The room as one lane of the takeoff.</summary>
    public InteriorHome<OneWide> Home { get; }

    /// <summary>Whether nothing was said about its size.</summary>
    public bool IsSizeUnknown => HasNoSize(Room);

    /// <summary>Whether nothing was said about its height; a stairwell is two stories high.</summary>
    public bool IsHeightUnknown => (Room.Height ?? Job.CeilingHeight) is null && Room.WallArea is null && Room.Kind != RoomKind.Stairwell;

    /// <summary>Whether people need the room while the house is painted.</summary>
    public bool IsOccupied => Job.Occupied ?? ((Room.Furnishing ?? Job.Furnishing) != Furnishing.Empty);

    /// <summary>Whether a room says nothing about its size.</summary>
    public static bool HasNoSize(Room room) => room is { FloorArea: null, Walls: null, WallArea: null } && (room.Length is null || room.Width is null);

    /// <summary>Codes by key number of <see cref="InteriorKeys"/>.</summary>
    public static byte[] CodesOf(Condition? condition, Furnishing? furnishing, int reach, Application application, Room? room, RoomPaints paints) =>
    [
        (byte)(condition is { } known ? (int)known : Key.Condition.Unknown),
        (byte)(furnishing is { } said ? (int)said : Key.Furnishing.Unknown),
        (byte)reach,
        (byte)application,
        Counted(Key.Doors, room?.Doors),
        Counted(Key.Windows, room?.Windows),
        Counted(Key.Cabinets, room?.CabinetDoors ?? room?.CabinetDrawers),
        Counted(Key.BuiltIns, room?.BuiltIns?.Feet),
        Counted(Key.Radiators, room?.Radiators),
        (byte)paints[PaintedSurface.Walls].Type!,
        (byte)paints[PaintedSurface.Walls].Grade!,
        (byte)paints[PaintedSurface.Ceiling].Type!,
        (byte)paints[PaintedSurface.Ceiling].Grade!,
        (byte)paints[PaintedSurface.Trim].Type!,
        (byte)paints[PaintedSurface.Trim].Grade!,
    ];

    private static byte Counted(Key key, double? count) => (byte)(count is null ? key.Unknown : Key.Counted);

    /// <summary>How the trade puts paint on where nobody says: sprayed on new drywall, and in one coat between tenants, in empty rooms.</summary>
    public static Application Usually(bool isPlainWork, bool isByHand) =>
        isPlainWork && !isByHand ? Application.Spray : Application.BrushAndRoll;

    /// <summary>What is the same for all rooms of a job.</summary>
    public static InteriorHome<OneWide> Usual(InteriorPainting job, InteriorTables tables)
    {
        OneWide year = OneWide.Of(job.House.YearBuilt ?? Inputs<OneWide>.Unsaid);
        return new()
        {
            Era = tables.Eras.Of(year),
            AsbestosEra = Eras.IsBefore(tables.Country.Before(NoticeKind.SprayedCeiling), year),
            IsSelf = Of(Convert.ToDouble(job.Performer == Performer.Self)),
            FullPrimer = Of(Convert.ToDouble(job.FullPrimer == true)),
        };
    }

    /// <summary>Share of a surface that is painted: named, or usual for the room, or counted.</summary>
    public double Share(RoomSurface surface) => Surfaces is { } named
        ? Convert.ToDouble(named.Contains(surface))
        : surface switch
        {
            RoomSurface.Walls => 1,
            RoomSurface.Ceiling => _type.CeilingShare,
            RoomSurface.Trim => _type.TrimShare,
            RoomSurface.Doors or RoomSurface.Windows => 0,
            _ => 1,
        };

    /// <summary>Share of a surface that is painted and there to be painted.</summary>
    public double Usual(RoomSurface surface) => surface switch
    {
        RoomSurface.Cabinets => (Home.CabinetDoors + Home.CabinetDrawers).Value,
        RoomSurface.Closets => Home.Closets.Value,
        RoomSurface.BuiltIns => Home.BuiltIns.Value,
        RoomSurface.Stairs => (Home.Stairs + Home.Railing).Value,
        RoomSurface.Radiators => Home.Radiators.Value,
        _ => Share(surface),
    };

    /// <summary>What was not said of the room.</summary>
    public InteriorUnknowns<OneWide> Unknowns() => new()
    {
        FewRooms = Of(1),
        Size = Of(Convert.ToDouble(IsSizeUnknown)),
        Height = Of(Convert.ToDouble(IsHeightUnknown)),
        Scope = Of(Convert.ToDouble(Surfaces is null)),
    };

    public bool Found(RoomFinding finding) =>
        (Room.Findings?.Contains(finding) ?? false) || (Job.Findings?.Contains(finding) ?? false);

    private InteriorHome<OneWide> ToHome()
    {
        double doors = Room.Doors ?? _type.Doors;
        double windows = Room.Windows ?? _type.Windows;
        double paintDoors = Share(RoomSurface.Doors);
        double paintWindows = Share(RoomSurface.Windows);
        double openings = ((1 - paintDoors) * doors * _tables.DoorArea) + ((1 - paintWindows) * windows * _tables.WindowArea);
        double walls = (_shape.Perimeter * _shape.Height * _type.WallShare) - openings;
        double baseboard = _shape.Perimeter - ((1 - paintDoors) * doors * _tables.DoorWidth);
        InteriorHome<OneWide> home = Usual(Job, _tables);
        home.Rooms = Of(1);
        home.Floor = Of(_shape.Floor);
        home.Walls = Of(Room.WallArea?.SquareFeet ?? Math.Max(0, walls));
        home.Ceiling = Of(_shape.Ceiling);
        home.Baseboard = Of(Math.Max(0, baseboard));
        home.Windows = Of(windows);
        home.PaintWalls = Of(Share(RoomSurface.Walls));
        home.PaintCeiling = Of(Share(RoomSurface.Ceiling));
        home.PaintTrim = Of(Share(RoomSurface.Trim));
        home.PaintDoors = Of(paintDoors);
        home.PaintWindows = Of(paintWindows);
        home.AccentShare = Of(Math.Min(1, (Room.AccentWalls ?? 0) / UsualWalls));
        home.Washed = Of(_type.Washed);
        home.Occupied = Of(Convert.ToDouble(IsOccupied));
        home.IsHigh = RoomReach.IsHigh(Of(_shape.Highest));
        SetCounts(ref home, doors * (Room.DoorSides ?? 1));
        SetState(ref home);
        return home;
    }

    private static OneWide Of(double value) => OneWide.Of(value);

    private void SetCounts(ref InteriorHome<OneWide> home, double doorSides)
    {
        DoorStyle style = Room.DoorStyle ?? DoorStyle.Paneled;
        home.DoorsFlush = Of(style == DoorStyle.Flush ? doorSides : 0);
        home.DoorsPaneled = Of(style == DoorStyle.Paneled ? doorSides : 0);
        home.DoorsFrench = Of(style == DoorStyle.French ? doorSides : 0);
        home.Crown = Of(Room.Crown?.Feet ?? 0);
        home.PaintCrown = Of(Surfaces is null ? 1 : Share(RoomSurface.Trim));
        home.CabinetDoors = Counted(RoomSurface.Cabinets, Room.CabinetDoors, Room.CabinetDrawers is null ? _type.CabinetDoors : 0);
        home.CabinetDrawers = Counted(RoomSurface.Cabinets, Room.CabinetDrawers, Room.CabinetDoors is null ? _type.CabinetDrawers : 0);
        home.Closets = Counted(RoomSurface.Closets, Room.Closets, _tables.Closets);
        home.BuiltIns = Counted(RoomSurface.BuiltIns, Room.BuiltIns?.Feet, _tables.BuiltIns);
        home.Stairs = Counted(RoomSurface.Stairs, Room.Stairs, Room.Railing is null ? _tables.Stairs : 0);
        home.Railing = Counted(RoomSurface.Stairs, Room.Railing?.Feet, 0);
        home.Radiators = Counted(RoomSurface.Radiators, Room.Radiators, _tables.Radiators);
    }

    /// <summary>What is painted of something that was counted, or is typical where it was named and not counted.</summary>
    private OneWide Counted(RoomSurface surface, double? given, double typical) =>
        Of(Share(surface) * (given ?? (Surfaces is null ? 0 : typical)));

    private void SetState(ref InteriorHome<OneWide> home)
    {
        ColorChange change = Room.ColorChange ?? Job.ColorChange ?? ColorChange.Similar;
        int? coats = Room.Coats ?? Job.Coats;
        home.WallCoats = Of((coats ?? InteriorInputs.WallCoats) + (change == ColorChange.Strong ? 1 : 0));
        home.CeilingCoats = Of(coats ?? InteriorInputs.CeilingCoats);
        home.TrimCoats = Of(coats ?? InteriorInputs.TrimCoats);
        home.ColorChange = Of(change == ColorChange.Similar ? 0 : 1);
        home.SmallHoles = Of(Room.Holes?.Small ?? 0);
        home.MediumHoles = Of(Room.Holes?.Medium ?? 0);
        home.LargeHoles = Of(Room.Holes?.Large ?? 0);
        home.Wallpaper = Switch(RoomFinding.Wallpaper);
        home.Popcorn = Switch(RoomFinding.PopcornCeiling);
        home.Stains = Switch(RoomFinding.WaterStains);
        home.Smoke = Switch(RoomFinding.Smoke);
        home.Glossy = Switch(RoomFinding.GlossyPaint);
        home.OilPaint = Switch(RoomFinding.OilPaint);
        home.NewDrywall = Switch(RoomFinding.NewDrywall);
        home.Mildew = Switch(RoomFinding.Mildew);
    }

    private OneWide Switch(RoomFinding finding) => Of(Convert.ToDouble(Found(finding)));
}
