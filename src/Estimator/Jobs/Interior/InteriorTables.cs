namespace Estimator;

/// <summary>The figures of the interior takeoff, compiled from a price book. Immutable.</summary>
internal sealed class InteriorTables
{
    private static readonly string[] Painted =
        ["trim", "crown", "door", "window", "cabinetDoor", "cabinetDrawer", "builtIn", "step", "railing", "radiator", "casing"];

    private static readonly string[] Counted = ["smallHole", "mediumHole", "largeHole", "closet", "cabinetDoor", "cabinetDrawer"];

    private readonly double[] _cells;
    private readonly int _start;

    public InteriorTables(FigureReader figures)
    {
        Country = figures.Document.Country;
        BedroomsPerHouse = figures.Likely("house.bedroomsBase");
        BedroomsPerFloorArea = figures.Likely("house.bedroomsPerFloorArea");
        RoomsPerHouse = figures.Likely("house.roomsBase");
        RoomsPerBedroom = figures.Likely("house.roomsPerBedroom");
        FinishedShare = figures.Likely("house.finishedShare");
        RoomShape = figures.Likely("house.roomShape");
        RoomAspect = figures.Likely("house.roomAspect");
        RoomHeight = figures.Likely("house.roomHeight");
        WallShare = figures.Likely("house.wallShare");
        DoorShare = figures.Likely("house.doorShareInside");
        WindowShare = figures.Likely("house.windowShareInside");
        BaseboardShare = figures.Likely("house.baseboardShare");
        DoorsPerRoom = figures.Likely("house.doorsPerRoom");
        WashedShare = figures.Likely("house.washedShare");
        FoundShare = figures.Likely("scope.foundShare");
        CeilingShare = figures.Likely("scope.ceilingShare");
        TrimShare = figures.Likely("scope.trimShare");
        LeadExempt = figures.Likely("lead.exemptAreaInside");
        LeadDisturbed = figures.Likely("lead.disturbedShareInside");
        LeadCoated = figures.Likely("lead.coatedShareInside");
        WindowsPerHouse = figures.Likely("house.windows");
        WindowsPerFloorArea = figures.Likely("house.windowsPerFloorArea");
        WindowArea = figures.Likely("deduction.window");
        DoorArea = figures.Likely("deduction.door");
        DoorWidth = figures.Likely("deduction.doorWidth");
        DoorCasing = figures.Likely("casing.door");
        WindowCasing = figures.Likely("casing.window");
        DrawerOfDoor = figures.Likely("cabinet.drawerOfDoor");
        Closets = figures.Likely("room.closets");
        BuiltIns = figures.Likely("room.builtIns");
        Stairs = figures.Likely("room.stairs");
        Radiators = figures.Likely("room.radiators");
        Joinery = Array.ConvertAll(Painted, part => figures.Likely("joinery." + part));
        AsWall = Array.ConvertAll(Counted, part => figures.Likely("asWall." + part));
        Rooms = [.. EnumNameConverter<RoomKind>.Names.Select(kind => figures.Document.Rooms[kind])];
        double[] cells =
        [
            .. figures.Table("lead.prevalence", Eras.Key).Factors, .. figures.Table("lead.presumed", Eras.Key).Factors,
            .. figures.Table(Key.HomeType, figures.FloorArea).Factors,
            .. KeyTable.OneAt(Eras.Key.Unknown),
            .. KeyTable.OneAt((int)Furnishing.Empty).Select(empty => 1 - empty),
            .. KeyTable.OneAt(Key.Application.Unknown),
        ];
        (_cells, _start) = AlignedCells.Copy(cells);
    }

    /// <summary>The country whose houses they are.</summary>
    public Country Country { get; }

    /// <summary>The eras of its houses.</summary>
    public Eras Eras => Country.Eras;

    /// <summary>Bedrooms of a house: a number, and more with each ft² of floor.</summary>
    public double BedroomsPerHouse { get; }

    public double BedroomsPerFloorArea { get; }

    /// <summary>Rooms of a house: a number, and more with each bedroom.</summary>
    public double RoomsPerHouse { get; }

    public double RoomsPerBedroom { get; }

    /// <summary>Floor of rooms ÷ floor area of the house.</summary>
    public double FinishedShare { get; }

    /// <summary>Wall length ÷ √floor of a room.</summary>
    public double RoomShape { get; }

    /// <summary>Length ÷ width of a room.</summary>
    public double RoomAspect { get; }

    public double RoomHeight { get; }

    /// <summary>Share of the walls of a house that is free of tile and cabinets.</summary>
    public double WallShare { get; }

    /// <summary>Share of the walls that is doors, and that is windows.</summary>
    public double DoorShare { get; }

    public double WindowShare { get; }

    public double BaseboardShare { get; }

    public double DoorsPerRoom { get; }

    public double WashedShare { get; }

    /// <summary>Share of a house in which something is found that was said of the whole house.</summary>
    public double FoundShare { get; }

    /// <summary>Chance that ceilings are painted, and trim, doors and windows, when a job does not say.</summary>
    public double CeilingShare { get; }

    public double TrimShare { get; }

    /// <summary>ft² of a room that may be disturbed without lead-safe work, and the share of walls and ceilings that is disturbed.</summary>
    public double LeadExempt { get; }

    public double LeadDisturbed { get; }

    /// <summary>Share of rooms that hold lead, in a home that has some.</summary>
    public double LeadCoated { get; }

    public double WindowsPerHouse { get; }

    public double WindowsPerFloorArea { get; }

    public double WindowArea { get; }

    public double DoorArea { get; }

    public double DoorWidth { get; }

    /// <summary>Work on a drawer front ÷ work on a cabinet door.</summary>
    public double DrawerOfDoor { get; }

    /// <summary>Casing of one side of a door, and of a window, ft.</summary>
    public double DoorCasing { get; }

    public double WindowCasing { get; }

    /// <summary>Closets, ft of built-ins, steps and radiators where they are painted and were not counted.</summary>
    public double Closets { get; }

    public double BuiltIns { get; }

    public double Stairs { get; }

    public double Radiators { get; }

    /// <summary>ft² of paint per unit of baseboard, crown, door side, window, cabinet door, drawer, built-in, step, railing, radiator, casing.</summary>
    public double[] Joinery { get; }

    /// <summary>ft² of wall that take as long as a hole (small, medium, large), a closet, a cabinet door, a drawer: how much of a room its walls are.</summary>
    public double[] AsWall { get; }

    /// <summary>What is typical by <see cref="RoomKind"/>.</summary>
    public TypicalRoom[] Rooms { get; }

    /// <summary>Chance that old paint holds lead, by era.</summary>
    public ref readonly double Lead => ref Table(0);

    /// <summary>One for an era in which house paint held lead.</summary>
    public ref readonly double LeadPresumed => ref Table(1);

    /// <summary>Typical floor area by home type, ft².</summary>
    public ref readonly double FloorArea => ref Table(2);

    /// <summary>One where the year is not known.</summary>
    public ref readonly double EraUnknown => ref Table(3);

    /// <summary>One where people live in the house, by the code of its furnishing: all but an empty one.</summary>
    public ref readonly double Occupied => ref Table(4);

    /// <summary>One where nobody says how the paint goes on.</summary>
    public ref readonly double ApplicationUnknown => ref Table(5);

    /// <summary>Share of a surface that is painted where nobody said what is: the walls, and the rest as often as houses have it painted.</summary>
    public double UsualShare(RoomSurface surface) => surface switch
    {
        RoomSurface.Walls => 1,
        RoomSurface.Ceiling => CeilingShare,
        RoomSurface.Trim or RoomSurface.Doors or RoomSurface.Windows => TrimShare,
        _ => 0,
    };

    private ref readonly double Table(int number) => ref _cells[_start + (number * Key.Slots)];
}
