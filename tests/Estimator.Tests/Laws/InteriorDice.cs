namespace Estimator.Tests.Laws;

/// <summary>Throws a valid interior job from a seed: every member of the contract and of its rooms, each sometimes absent.</summary>
internal sealed class InteriorDice(int seed) : Dice(seed)
{
    private const int MostRooms = 100;
    private static readonly string[] Names = ["Nora's room", "Büro", "7", "Living room 2"];

    public InteriorPainting Job()
    {
        DateOnly? asOf = Date();
        return new()
        {
            House = House(asOf),
            AsOf = asOf,
            Performer = Maybe(Any<Performer>),
            Rooms = Chance(4) ? null : Rooms(),
            Paint = Paint(),
            CeilingPaint = Paint(),
            TrimPaint = Paint(),
            Coats = Maybe(() => Whole(1, 5)),
            Surfaces = MaybeSome<RoomSurface>(1),
            CeilingHeight = Maybe(Height),
            Findings = MaybeSome<RoomFinding>(0),
            ColorChange = Maybe(Any<ColorChange>),
            Furnishing = Maybe(Any<Furnishing>),
            Occupied = Maybe(Bit),
            Application = Maybe(Any<Application>),
            FullPrimer = Maybe(Bit),
        };
    }

    public Room Room()
    {
        bool isRectangle = Bit();
        Length? height = Maybe(Height);
        return Counted(Painted(new()
        {
            Kind = Any<RoomKind>(),
            Name = Knows() ? One(Names) : null,
            Length = isRectangle ? Maybe(Side) : null,
            Width = isRectangle ? Maybe(Side) : null,
            FloorArea = isRectangle ? null : Maybe(Area),
            Walls = isRectangle || !Knows() ? null : [.. Enumerable.Range(0, 1 + Count(49)).Select(_ => Side())],
            WallArea = Chance(3) ? Maybe(Area) : null,
            Height = height,
            HighestPoint = Chance(2) ? Maybe(() => Feet(height?.Feet ?? 0.1, 1_000)) : null,
        }));
    }

    /// <summary>Mostly a few rooms, now and then as many as there may be.</summary>
    private Room[] Rooms() =>
        [.. Enumerable.Range(0, Chance(60) ? MostRooms : 1 + Count(6)).Select(_ => Room())];

    private Length Side() => Bit() ? Feet(0.1, 1_000) : Feet(6, 30);

    private Length Height() => Bit() ? Feet(0.1, 1_000) : Feet(7, 18);

    private Room Painted(Room room) => room with
    {
        Surfaces = MaybeSome<RoomSurface>(1),
        Coats = Maybe(() => Whole(1, 5)),
        Paint = Paint(),
        CeilingPaint = Paint(),
        TrimPaint = Paint(),
        Condition = Maybe(Any<Condition>),
        Findings = MaybeSome<RoomFinding>(0),
        Holes = Knows() ? new() { Small = Count(500), Medium = Count(500), Large = Count(500) } : null,
        ColorChange = Maybe(Any<ColorChange>),
        Furnishing = Maybe(Any<Furnishing>),
    };

    private Room Counted(Room room) => room with
    {
        Doors = Maybe(() => Count(50)),
        DoorStyle = Maybe(Any<DoorStyle>),
        DoorSides = Maybe(() => Whole(1, 2)),
        Windows = Maybe(() => Count(100)),
        Closets = Maybe(() => Count(20)),
        CabinetDoors = Maybe(() => Count(200)),
        CabinetDrawers = Maybe(() => Count(200)),
        BuiltIns = Maybe(() => Feet(0.1, 1_000)),
        Crown = Maybe(() => Feet(0.1, 1_000)),
        Stairs = Maybe(() => Count(100)),
        Railing = Maybe(() => Feet(0.1, 1_000)),
        Radiators = Maybe(() => Count(20)),
        AccentWalls = Maybe(() => Count(20)),
    };
}
