namespace Estimator.Tests.Laws.Oracle;

/// <summary>All rooms of a house at once, from its floor area and its bedrooms.</summary>
internal sealed class DecimalRoomsOfHouse
{
    private readonly InteriorPainting _job;
    private readonly BookDocument _book;
    private readonly decimal _rooms;

    public DecimalRoomsOfHouse(InteriorPainting job, BookDocument book)
    {
        (_job, _book) = (job, book);
        decimal floorArea = (decimal?)job.House.FloorArea?.SquareFeet
            ?? Answer.Known(job.House.HomeType ?? HomeType.Detached).Mean(type => Figure("house.floorArea." + type));
        decimal bedrooms = job.House.Bedrooms ?? Figure("house.bedroomsBase") + (Figure("house.bedroomsPerFloorArea") * floorArea);
        _rooms = Figure("house.roomsBase") + (Figure("house.roomsPerBedroom") * bedrooms);
        decimal floor = Figure("house.finishedShare") * floorArea;
        decimal around = Figure("house.roomShape") * DecimalMath.Root(_rooms * floor);
        decimal height = (decimal?)job.CeilingHeight?.Feet ?? Figure("house.roomHeight");
        decimal openings = Figure("house.doorShareInside") + Figure("house.windowShareInside");
        Scope = new(job, book)
        {
            Rooms = _rooms,
            Highest = height,
            Floor = floor,
            CeilingArea = floor,
            WallArea = around * height * Figure("house.wallShare") * (1 - openings),
            Baseboard = around * Figure("house.baseboardShare"),
            DoorSides = 2 * Figure("house.doorsPerRoom") * _rooms,
            Windows = Figure("house.windows") + (Figure("house.windowsPerFloorArea") * floorArea),
            Washed = Figure("house.washedShare"),
            Share = Share,
            Counted = Counted,
            Found = Found,
            Coats = job.Coats,
            Change = job.ColorChange,
            Condition = job.House.Condition,
            Furnishing = job.Furnishing,
            Paints = [(null, job.Paint), (null, job.CeilingPaint), (null, job.TrimPaint)],
            RoomsAreUnknown = true,
            HeightIsUnknown = job.CeilingHeight is null,
            FloorAreaIsUnknown = job.House.FloorArea is null,
            ScopeIsUnknown = job.Surfaces is null,
        };
    }

    public DecimalScope Scope { get; }

    private decimal Share(RoomSurface surface) => _job.Surfaces is { } named ? (named.Contains(surface) ? 1 : 0) : surface switch
    {
        RoomSurface.Walls => 1,
        RoomSurface.Ceiling => Figure("scope.ceilingShare"),
        RoomSurface.Trim or RoomSurface.Doors or RoomSurface.Windows => Figure("scope.trimShare"),
        _ => 0,
    };

    /// <summary>What a house has: the cabinets of a kitchen and two bathrooms, closets in every second room, radiators in each.</summary>
    private decimal Counted(string measure) => measure switch
    {
        "cabinetDoors" => Share(RoomSurface.Cabinets) * (decimal)(_book.Rooms["kitchen"].CabinetDoors + (2 * _book.Rooms["bathroom"].CabinetDoors)),
        "cabinetDrawers" => Share(RoomSurface.Cabinets) * (decimal)(_book.Rooms["kitchen"].CabinetDrawers + (2 * _book.Rooms["bathroom"].CabinetDrawers)),
        "closets" => Share(RoomSurface.Closets) * Figure("room.closets") * _rooms / 2,
        "builtIns" => Share(RoomSurface.BuiltIns) * Figure("room.builtIns"),
        "stairs" => Share(RoomSurface.Stairs) * Figure("room.stairs"),
        "railing" => 0,
        _ => Share(RoomSurface.Radiators) * Figure("room.radiators") * _rooms,
    };

    /// <summary>What is said of the whole house; some findings are seldom everywhere.</summary>
    private decimal Found(RoomFinding finding) => _job.Findings?.Contains(finding) != true ? 0
        : finding is RoomFinding.Wallpaper or RoomFinding.WaterStains or RoomFinding.Mildew ? Figure("scope.foundShare") : 1;

    private decimal Figure(string id) => (decimal)_book.Figures[id].Likely;
}
