using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>A block of houses whose rooms are painted, as the lanes load them: numbers and codes, read from the caller's columns and checked.</summary>
/// <remarks>Lives on the caller's stack. What a column cannot give is as in a job that says nothing of it.</remarks>
internal unsafe struct InteriorBlock
{
    /// <summary>The first code of a height that needs more than a step ladder.</summary>
    private const int HighReach = 4;
    private const int Surfaces = (int)RoomSurface.Windows + 1;

    private static readonly int ConditionKey = RateKeys.Interior.NumberOf(Key.Condition);
    private static readonly int FurnishingKey = RateKeys.Interior.NumberOf(Key.Furnishing);
    private static readonly int ReachKey = RateKeys.Interior.NumberOf(Key.Reach);
    private static readonly int WallTypeKey = RateKeys.Interior.NumberOf(Key.PaintType, PaintedSurface.Walls);
    private static readonly int WallGradeKey = RateKeys.Interior.NumberOf(Key.PaintGrade, PaintedSurface.Walls);
    private static readonly int CeilingTypeKey = RateKeys.Interior.NumberOf(Key.PaintType, PaintedSurface.Ceiling);
    private static readonly int CeilingGradeKey = RateKeys.Interior.NumberOf(Key.PaintGrade, PaintedSurface.Ceiling);
    private static readonly int TrimTypeKey = RateKeys.Interior.NumberOf(Key.PaintType, PaintedSurface.Trim);
    private static readonly int TrimGradeKey = RateKeys.Interior.NumberOf(Key.PaintGrade, PaintedSurface.Trim);

    /// <summary>One where people live in the house, by code of furnishing.</summary>
    private static readonly double[] Occupied =
        [.. Enumerable.Range(0, Key.Slots).Select(code => code == (int)Furnishing.Empty ? 0.0 : 1)];

    public HouseBlock Houses;
    private fixed double _floorArea[HouseBlock.Rows];
    private fixed double _bedrooms[HouseBlock.Rows];
    private fixed double _coats[HouseBlock.Rows];
    private fixed double _painted[Surfaces * HouseBlock.Rows];
    private fixed double _scopeUnknown[HouseBlock.Rows];
    private fixed byte _furnishing[HouseBlock.Rows];

    /// <summary>Reads a block of the caller's columns; a bad row gets its issue and some house that can be priced.</summary>
    public void Read(in InteriorColumns homes, int start, int count, InteriorTables tables, in BulkPrices bulk, Span<BulkIssue> issues)
    {
        ColumnReader reader = new(start, count, issues);
        reader.Areas(homes.FloorArea, HouseBlock.Numbers(ref _floorArea[0]), BulkIssue.FloorAreaOutOfRange, HouseBlock.Absent);
        reader.Bedrooms(homes.Bedrooms, HouseBlock.Numbers(ref _bedrooms[0]), HouseBlock.Absent);
        reader.Coats(homes.Coats, HouseBlock.Numbers(ref _coats[0]), usual: 0);
        Houses.ReadCodes(HouseColumns.Of(homes), reader, bulk);
        reader.Codes(homes.Furnishing, HouseBlock.Codes(ref _furnishing[0]), Key.Furnishing.Unknown, (byte)Key.Furnishing.Unknown);
        ReadSurfaces(homes.Surfaces, tables, reader);
    }

    /// <summary>Shares of what is painted; those of the housing stock where nobody said.</summary>
    private void ReadSurfaces(ReadOnlySpan<ushort> surfaces, InteriorTables tables, in ColumnReader reader)
    {
        reader.FailUnknownBits(surfaces, Surfaces);
        reader.NoBits(surfaces, HouseBlock.Numbers(ref _scopeUnknown[0]));
        for (int surface = 0; surface < Surfaces; surface++)
        {
            double usual = (RoomSurface)surface switch
            {
                RoomSurface.Walls => 1,
                RoomSurface.Ceiling => tables.CeilingShare,
                _ => tables.TrimShare,
            };
            reader.Bits(surfaces, surface, HouseBlock.Numbers(ref _painted[surface * HouseBlock.Rows]), usual);
        }
    }

    /// <summary>Rows that are not zero for every house: where the book's usual room is a high one, there are more.</summary>
    public static ActiveRows RowsOf(InteriorPrices prices) =>
        RoomAnswers.ReachOf(prices.Tables.RoomHeight) >= HighReach ? prices.Job.Table.AllRows : prices.UsualRows;

    /// <summary>What is the same for all houses of a bulk call: nothing given that a column cannot give.</summary>
    public static InteriorHome<T> UsualHome<T>(InteriorTables tables)
        where T : unmanaged, ILane<T> => new()
        {
            Washed = T.Of(tables.WashedShare),
            IsHigh = T.Of(RoomAnswers.ReachOf(tables.RoomHeight) >= HighReach ? 1 : 0),
        };

    /// <summary>Look-up indexes that are the same for all houses of a bulk call.</summary>
    public static void FillUsual<T>(InteriorTables tables, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        work.Keys[ReachKey] = EveryLane<T>((byte)RoomAnswers.ReachOf(tables.RoomHeight));
        work.Keys[CeilingTypeKey] = EveryLane<T>((byte)PaintType.AcrylicLatex);
        work.Keys[TrimTypeKey] = EveryLane<T>((byte)PaintType.Enamel);
    }

    /// <summary>Loads one lane of houses and works out the sizes of their rooms.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Load<T>(int at, InteriorTables tables, ref InteriorHome<T> home)
        where T : unmanaged, ILane<T>
    {
        home.PaintWalls = Painted<T>(RoomSurface.Walls, at);
        home.PaintCeiling = Painted<T>(RoomSurface.Ceiling, at);
        home.PaintTrim = Painted<T>(RoomSurface.Trim, at);
        home.PaintDoors = Painted<T>(RoomSurface.Doors, at);
        home.PaintWindows = Painted<T>(RoomSurface.Windows, at);
        T coats = T.Load(ref _coats[at]);
        home.WallCoats = CoatsOr(coats, InteriorAnswers.WallCoats);
        home.CeilingCoats = CoatsOr(coats, InteriorAnswers.CeilingCoats);
        home.TrimCoats = CoatsOr(coats, InteriorAnswers.TrimCoats);
        home.Occupied = T.Lookup(in Occupied[0], T.LoadCodes(ref _furnishing[at]));
        home.Era = T.LoadCodes(ref Houses.Era[at]);
        InteriorTakeoff.MeasureHouse(
            ref home, tables, HouseBlock.Snapped<T>(ref _floorArea[at]), T.Load(ref _bedrooms[at]),
            T.LoadCodes(ref Houses.HomeType[at]), T.Of(tables.RoomHeight));
    }

    /// <summary>Look-up indexes of one lane, and which drivers apply to it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fill<T>(int at, InteriorTables tables, scoped in InteriorHome<T> home, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        T grade = T.LoadCodes(ref Houses.PaintGrade[at]);
        work.Keys[ConditionKey] = T.LoadCodes(ref Houses.Condition[at]);
        work.Keys[FurnishingKey] = T.LoadCodes(ref _furnishing[at]);
        work.Keys[WallTypeKey] = T.LoadCodes(ref Houses.PaintType[at]);
        work.Keys[WallGradeKey] = grade;
        work.Keys[CeilingGradeKey] = grade;
        work.Keys[TrimGradeKey] = grade;
        InteriorUnknowns<T> unknown = new()
        {
            Rooms = T.Of(1),
            FloorArea = T.IfGreater(T.Of(0), T.Load(ref _floorArea[at]), T.Of(1), T.Of(0)),
            Scope = T.Load(ref _scopeUnknown[at]),
        };
        InteriorTakeoff.Drivers(home, tables, unknown, work.Drivers);
    }

    private T Painted<T>(RoomSurface surface, int at)
        where T : unmanaged, ILane<T> =>
        T.Load(ref _painted[((int)surface * HouseBlock.Rows) + at]);

    /// <summary>The coats that were asked for, or the usual ones where it is zero.</summary>
    private static T CoatsOr<T>(T coats, double usual)
        where T : unmanaged, ILane<T> =>
        T.IfGreater(coats, T.Of(0), coats, T.Of(usual));

    private static T EveryLane<T>(byte code)
        where T : unmanaged, ILane<T>
    {
        Span<byte> codes = stackalloc byte[T.Width];
        codes.Fill(code);
        return T.LoadCodes(ref codes[0]);
    }
}
