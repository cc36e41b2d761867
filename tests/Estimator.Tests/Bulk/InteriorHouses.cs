namespace Estimator.Tests;

/// <summary>Random houses of which all rooms are painted, as columns, and each of them as a job.</summary>
internal sealed class InteriorHouses
{
    private const byte Unknown = ExteriorColumns.Unknown;
    private static readonly RoomSurface[] Surfaced =
        [RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim, RoomSurface.Doors, RoomSurface.Windows];

    public InteriorHouses(int count, int seed)
    {
        Random random = new(seed);
        byte Code(int names) => random.Next(4) == 0 ? Unknown : (byte)random.Next(names);
        T[] Column<T>(Func<T> cell) => [.. Enumerable.Range(0, count).Select(_ => cell())];

        FloorArea = Column(() => random.Next(4) == 0 ? double.NaN : Math.Exp(random.NextDouble() * 11));
        Bedrooms = Column(() => Code(21));
        Condition = Column(() => Code(Key.Condition.Values.Length));
        HomeType = Column(() => Code(Key.HomeType.Values.Length));
        Furnishing = Column(() => Code(Key.Furnishing.Values.Length));
        PaintType = Column(() => Code(Key.PaintType.Values.Length));
        PaintGrade = Column(() => Code(Key.PaintGrade.Values.Length));
        State = Column(() => Code(HomeEstimator.Default.States.Count));
        YearBuilt = Column(() => random.Next(4) == 0 ? (ushort)0 : (ushort)random.Next(1880, 2026));
        Coats = Column(() => (byte)random.Next(6));
        Surfaces = Column(() => random.Next(3) == 0 ? (ushort)0 : (ushort)random.Next(1 << Surfaced.Length));
    }

    public int Count => FloorArea.Length;

    public double[] FloorArea { get; }

    public byte[] Bedrooms { get; }

    public byte[] Condition { get; }

    public byte[] HomeType { get; }

    public byte[] Furnishing { get; }

    public byte[] PaintType { get; }

    public byte[] PaintGrade { get; }

    public byte[] State { get; }

    public ushort[] YearBuilt { get; }

    public byte[] Coats { get; }

    public ushort[] Surfaces { get; }

    public InteriorColumns Columns => Slice(0, Count);

    public InteriorColumns Slice(int start, int length) => new()
    {
        Count = length,
        FloorArea = FloorArea.AsSpan(start, length),
        Bedrooms = Bedrooms.AsSpan(start, length),
        Condition = Condition.AsSpan(start, length),
        HomeType = HomeType.AsSpan(start, length),
        Furnishing = Furnishing.AsSpan(start, length),
        PaintType = PaintType.AsSpan(start, length),
        PaintGrade = PaintGrade.AsSpan(start, length),
        State = State.AsSpan(start, length),
        YearBuilt = YearBuilt.AsSpan(start, length),
        Coats = Coats.AsSpan(start, length),
        Surfaces = Surfaces.AsSpan(start, length),
    };

    public InteriorPainting Job(int row) => new()
    {
        House = new()
        {
            FloorArea = BulkHouses.AreaOf(FloorArea[row]),
            Bedrooms = Bedrooms[row] == Unknown ? null : Bedrooms[row],
            Condition = BulkHouses.Named<Condition>(Condition[row]),
            HomeType = BulkHouses.Named<HomeType>(HomeType[row]),
            State = State[row] == Unknown ? null : HomeEstimator.Default.States[State[row]],
            YearBuilt = YearBuilt[row] == 0 ? null : YearBuilt[row],
        },
        Furnishing = BulkHouses.Named<Furnishing>(Furnishing[row]),
        Paint = new() { Type = BulkHouses.Named<PaintType>(PaintType[row]), Grade = BulkHouses.Named<PaintGrade>(PaintGrade[row]) },
        Coats = Coats[row] == 0 ? null : Coats[row],
        Surfaces = Named(Surfaces[row]),
    };

    /// <summary>The surfaces of a cell; null where it names none.</summary>
    private static RoomSurface[]? Named(ushort bits) =>
        bits == 0 ? null : [.. Surfaced.Where(surface => ((bits >> (int)surface) & 1) == 1)];
}
