namespace Estimator;

/// <summary>The figures of the interior takeoff, compiled from a price book. Immutable.</summary>
internal sealed class InteriorTables
{
    private const string LeadTable = "lead.prevalence";
    private const string LeadPresumedTable = "lead.presumed";
    private readonly double[] _cells;
    private readonly int _start;

    public InteriorTables(PriceBook book)
    {
        BookDocument document = book.Document;
        double Figure(string id) => document.Figures[id].Likely;
        BedroomsPerHouse = Figure(InteriorFigure.BedroomsPerHouse);
        BedroomsPerFloorArea = Figure(InteriorFigure.BedroomsPerFloorArea);
        RoomsPerHouse = Figure(InteriorFigure.RoomsPerHouse);
        RoomsPerBedroom = Figure(InteriorFigure.RoomsPerBedroom);
        FinishedShare = Figure(InteriorFigure.FinishedShare);
        RoomShape = Figure(InteriorFigure.RoomShape);
        RoomAspect = Figure(InteriorFigure.RoomAspect);
        RoomHeight = Figure(InteriorFigure.RoomHeight);
        WallShare = Figure(InteriorFigure.WallShare);
        DoorShare = Figure(InteriorFigure.DoorShare);
        WindowShare = Figure(InteriorFigure.WindowShare);
        BaseboardShare = Figure(InteriorFigure.BaseboardShare);
        DoorsPerRoom = Figure(InteriorFigure.DoorsPerRoom);
        WashedShare = Figure(InteriorFigure.WashedShare);
        FoundShare = Figure(InteriorFigure.FoundShare);
        CeilingShare = Figure(InteriorFigure.CeilingShare);
        TrimShare = Figure(InteriorFigure.TrimShare);
        LeadExempt = Figure(InteriorFigure.LeadExempt);
        LeadDisturbed = Figure(InteriorFigure.LeadDisturbed);
        LeadCoated = Figure(InteriorFigure.LeadCoated);
        WindowsPerHouse = Figure(FigureId.WindowsPerHouse);
        WindowsPerFloorArea = Figure(FigureId.WindowsPerArea);
        WindowArea = Figure(FigureId.WindowArea);
        DoorArea = Figure(FigureId.DoorArea);
        DoorWidth = Figure(InteriorFigure.DoorWidth);
        DoorCasing = Figure(InteriorFigure.DoorCasing);
        WindowCasing = Figure(InteriorFigure.WindowCasing);
        Closets = Figure(InteriorFigure.Closets);
        BuiltIns = Figure(InteriorFigure.BuiltIns);
        Stairs = Figure(InteriorFigure.Stairs);
        Radiators = Figure(InteriorFigure.Radiators);
        Joinery = Array.ConvertAll(InteriorFigure.Joinery, Figure);
        Rooms = [.. NameText<RoomKind>.Names.Select(kind => document.Rooms[kind])];
        double[] cells =
        [
            .. From(document, LeadTable), .. From(document, LeadPresumedTable),
            .. KeyTable.Build(Key.HomeType, type => Figure(FigureId.FloorArea(Key.HomeType.Values[type])), document.Mixes).Factors,
            .. OneAt(Key.Era.Unknown),
            .. OneAt((int)Furnishing.Empty).Select(empty => 1 - empty),
        ];
        (_cells, _start) = AlignedCells.Copy(cells);
    }

    /// <summary>Factor tables it asks a book for.</summary>
    public static string[] FactorTables { get; } = [LeadTable, LeadPresumedTable];

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

    /// <summary>What is typical by <see cref="RoomKind"/>.</summary>
    public RoomType[] Rooms { get; }

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

    /// <summary>Share of a surface that is painted where nobody said what is: the walls, and the rest as often as houses have it painted.</summary>
    public double UsualShare(RoomSurface surface) => surface switch
    {
        RoomSurface.Walls => 1,
        RoomSurface.Ceiling => CeilingShare,
        RoomSurface.Trim or RoomSurface.Doors or RoomSurface.Windows => TrimShare,
        _ => 0,
    };

    private static double[] From(BookDocument document, string id) => KeyTable.Build(
        Key.Era, code => document.Factors[id].Values[Key.Era.Values[code]], document.Mixes).Factors;

    private static double[] OneAt(int code)
    {
        double[] entries = new double[Key.Slots];
        entries[code] = 1;
        return entries;
    }

    private ref readonly double Table(int number) => ref _cells[_start + (number * Key.Slots)];
}
