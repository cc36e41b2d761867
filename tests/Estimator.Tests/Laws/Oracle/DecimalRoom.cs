namespace Estimator.Tests.Laws.Oracle;

/// <summary>One room as a painter would measure it: what it says itself, else what the job says, else what the book calls typical.</summary>
internal sealed class DecimalRoom
{
    private readonly InteriorPainting _job;
    private readonly Room _room;
    private readonly BookDocument _book;
    private readonly TypicalRoom _type;

    public DecimalRoom(InteriorPainting job, Room room, BookDocument book)
    {
        (_job, _room, _book) = (job, room, book);
        _type = book.Rooms[char.ToLowerInvariant($"{room.Kind}"[0]) + $"{room.Kind}"[1..]];
        (decimal floor, decimal around, decimal side) = Plan();
        decimal low = (decimal)((room.Height ?? job.CeilingHeight)?.Feet ?? _type.Height);
        if (room.Kind == RoomKind.Stairwell)
        {
            low = Math.Max(room.Height is null ? Math.Max(low, (decimal)_type.Height) : low, (decimal?)room.HighestPoint?.Feet ?? 0);
        }

        decimal high = Math.Max(low, (decimal?)room.HighestPoint?.Feet ?? low);
        decimal doors = (decimal?)room.Doors ?? (decimal)_type.Doors;
        decimal windows = (decimal?)room.Windows ?? (decimal)_type.Windows;
        Scope = new(job, book)
        {
            Highest = high,
            Floor = floor,
            CeilingArea = floor * DecimalMath.Root(1 + DecimalMath.Square(2 * (high - low) / side)),
            WallArea = (decimal?)room.WallArea?.SquareFeet
                ?? Math.Max(0, (around * (low + high) / 2 * (decimal)_type.WallShare) - (Unpainted(RoomSurface.Doors) * doors * Figure("deduction.door")) - (Unpainted(RoomSurface.Windows) * windows * Figure("deduction.window"))),
            Baseboard = Math.Max(0, around - (Unpainted(RoomSurface.Doors) * doors * Figure("deduction.doorWidth"))),
            DoorSides = doors * (room.DoorSides ?? 1),
            Windows = windows,
            DoorStyle = room.DoorStyle ?? DoorStyle.Paneled,
            Washed = (decimal)_type.Washed,
            Accent = Math.Min(1, (room.AccentWalls ?? 0) / 4m),
            Crown = (decimal)(room.Crown?.Feet ?? 0),
            PaintsCrown = Named is null ? 1 : Share(RoomSurface.Trim),
            Share = Share,
            Counted = Counted,
            Has = HasCount,
            Found = finding => Has(room.Findings, finding) || Has(job.Findings, finding) ? 1 : 0,
            Holes = room.Holes ?? new(),
            Coats = room.Coats ?? job.Coats,
            Change = room.ColorChange ?? job.ColorChange,
            Condition = room.Condition ?? job.House.Condition,
            Furnishing = room.Furnishing ?? job.Furnishing,
            Paints = [(room.Paint, job.Paint), (room.CeilingPaint, job.CeilingPaint), (room.TrimPaint, job.TrimPaint)],
            HeightIsUnknown = (room.Height ?? job.CeilingHeight) is null && room.WallArea is null && room.Kind != RoomKind.Stairwell,
            SizeIsUnknown = room is { FloorArea: null, Walls: null, WallArea: null } && (room.Length is null || room.Width is null),
            ScopeIsUnknown = Named is null,
        };
    }

    public DecimalScope Scope { get; }

    private IReadOnlyList<RoomSurface>? Named => _room.Surfaces ?? _job.Surfaces;

    private static bool Has(IReadOnlyList<RoomFinding>? found, RoomFinding finding) => found?.Contains(finding) == true;

    /// <summary>Floor, length of all walls, and the short side.</summary>
    private (decimal Floor, decimal Around, decimal Side) Plan()
    {
        decimal aspect = Figure("house.roomAspect");
        decimal usual = 2 * (1 + aspect) / DecimalMath.Root(aspect);
        decimal? walls = _room.Walls?.Sum(wall => (decimal)wall.Feet);
        decimal? area = (decimal?)_room.FloorArea?.SquareFeet;
        if (area is null && walls is null)
        {
            decimal length = (decimal)(_room.Length?.Feet ?? _type.Length);
            decimal width = (decimal)(_room.Width?.Feet ?? _type.Width);
            return (length * width, 2 * (length + width), Math.Min(length, width));
        }

        decimal root = area is { } floor ? DecimalMath.Root(floor) : walls!.Value / usual;
        return (area ?? root * root, walls ?? usual * root, root / DecimalMath.Root(aspect));
    }

    private decimal Share(RoomSurface surface) => Named is { } named ? (named.Contains(surface) ? 1 : 0) : surface switch
    {
        RoomSurface.Ceiling => (decimal)_type.CeilingShare,
        RoomSurface.Trim => (decimal)_type.TrimShare,
        RoomSurface.Doors or RoomSurface.Windows => 0,
        _ => 1,
    };

    private decimal Unpainted(RoomSurface surface) => 1 - Share(surface);

    /// <summary>What was counted, or what is typical of a surface that was named and of which nothing was counted.</summary>
    private bool HasCount(string what) => what switch
    {
        "doors" => _room.Doors,
        "windows" => _room.Windows,
        "cabinets" => _room.CabinetDoors ?? _room.CabinetDrawers,
        "builtIns" => _room.BuiltIns?.Feet,
        _ => _room.Radiators,
    } is not null;

    private decimal Counted(string measure)
    {
        (RoomSurface surface, double? given, double? other, double typical) = measure switch
        {
            "cabinetDoors" => (RoomSurface.Cabinets, _room.CabinetDoors, _room.CabinetDrawers, _type.CabinetDoors),
            "cabinetDrawers" => (RoomSurface.Cabinets, _room.CabinetDrawers, _room.CabinetDoors, _type.CabinetDrawers),
            "closets" => (RoomSurface.Closets, _room.Closets, null, _book.Figures["room.closets"].Likely),
            "builtIns" => (RoomSurface.BuiltIns, _room.BuiltIns?.Feet, null, _book.Figures["room.builtIns"].Likely),
            "stairs" => (RoomSurface.Stairs, _room.Stairs, _room.Railing?.Feet, _book.Figures["room.stairs"].Likely),
            "railing" => (RoomSurface.Stairs, _room.Railing?.Feet, 0, 0),
            _ => (RoomSurface.Radiators, (double?)_room.Radiators, (double?)null, _book.Figures["room.radiators"].Likely),
        };
        bool isGuessed = given is null && other is null && Named is not null;
        return Share(surface) * (decimal)(given ?? (isGuessed ? typical : 0));
    }

    private decimal Figure(string id) => (decimal)_book.Figures[id].Likely;
}
