using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>A block of houses as the lanes load them: numbers and codes, read from the caller's columns and checked.</summary>
/// <remarks>Lives on the caller's stack. Lanes after the last house hold whatever was there and are not written out.</remarks>
internal unsafe struct ExteriorBlock
{
    /// <summary>Houses in a block: a multiple of every width, small enough for the first-level cache.</summary>
    public const int Rows = 128;

    private const int Findings = 9;
    private const double Absent = -1;

    private static readonly int SidingKey = RateKeys.Exterior.NumberOf(Key.Siding);
    private static readonly int ConditionKey = RateKeys.Exterior.NumberOf(Key.Condition);
    private static readonly int StoriesKey = RateKeys.Exterior.NumberOf(Key.Stories);
    private static readonly int PaintTypeKey = RateKeys.Exterior.NumberOf(Key.PaintType);
    private static readonly int PaintGradeKey = RateKeys.Exterior.NumberOf(Key.PaintGrade);

    public fixed double Low[Rows];
    public fixed double Likely[Rows];
    public fixed double High[Rows];
    private fixed double _floorArea[Rows];
    private fixed double _paintableArea[Rows];
    private fixed double _coats[Rows];
    private fixed double _labor[Rows];
    private fixed double _supply[Rows];
    private fixed double _stateUnknown[Rows];
    private fixed double _found[Findings * Rows];
    private fixed byte _siding[Rows];
    private fixed byte _condition[Rows];
    private fixed byte _stories[Rows];
    private fixed byte _paintType[Rows];
    private fixed byte _paintGrade[Rows];
    private fixed byte _homeType[Rows];
    private fixed byte _era[Rows];
    private fixed byte _state[Rows];

    /// <summary>Reads a block of the caller's columns; a bad row gets its issue and some house that can be priced.</summary>
    public void Read(in ExteriorColumns homes, int start, int count, in BulkPrices bulk, Span<BulkIssue> issues)
    {
        ColumnReader reader = new(start, count, issues);
        reader.Areas(homes.FloorArea, Numbers(ref _floorArea[0]), BulkIssue.FloorAreaOutOfRange, Absent);
        reader.Areas(homes.PaintableArea, Numbers(ref _paintableArea[0]), BulkIssue.PaintableAreaOutOfRange, Absent);
        reader.Coats(homes.Coats, Numbers(ref _coats[0]));
        reader.Stories(homes.Stories, Codes(ref _stories[0]));
        reader.Eras(homes.YearBuilt, bulk.AsOf, Codes(ref _era[0]));
        int unknown = bulk.Prices.Job.Market.Unknown;
        reader.Codes(homes.State, Codes(ref _state[0]), unknown, (byte)unknown);
        reader.Codes(homes.Siding, Codes(ref _siding[0]), Key.Siding.Unknown, ExteriorColumns.Unknown);
        reader.Codes(homes.Condition, Codes(ref _condition[0]), Key.Condition.Unknown, (byte)Key.Condition.Unknown);
        reader.Codes(homes.PaintType, Codes(ref _paintType[0]), Key.PaintType.Unknown, (byte)PaintType.AcrylicLatex);
        reader.Codes(homes.PaintGrade, Codes(ref _paintGrade[0]), Key.PaintGrade.Unknown, (byte)PaintGrade.Standard);
        reader.Codes(homes.HomeType, Codes(ref _homeType[0]), Key.HomeType.Unknown, (byte)HomeType.Detached);
        ReadPlaces(count, bulk);
        if (!homes.Findings.IsEmpty)
        {
            ReadFindings(homes.Findings, reader);
        }
    }

    private void ReadFindings(ReadOnlySpan<ushort> findings, in ColumnReader reader)
    {
        reader.FailUnknownFindings(findings, Findings);
        for (int finding = 0; finding < Findings; finding++)
        {
            reader.Findings(findings, finding, Numbers(ref _found[finding * Rows]));
        }
    }

    /// <summary>Factors of each row's state and date, the mix of its region where the siding is not known, and one story for a mobile home.</summary>
    private void ReadPlaces(int count, in BulkPrices bulk)
    {
        for (int i = 0; i < count; i++)
        {
            int state = _state[i];
            _labor[i] = bulk.LaborByState[state];
            _supply[i] = bulk.SupplyByState[state];
            _stateUnknown[i] = bulk.StateUnknown[state];
            byte mix = bulk.SidingByState[state];
            _siding[i] = _siding[i] == ExteriorColumns.Unknown ? mix : _siding[i];
            bool oneStory = (_homeType[i] == (byte)HomeType.MobileHome) & (_stories[i] == Key.Stories.Unknown);
            _stories[i] = oneStory ? (byte)0 : _stories[i];
        }
    }

    /// <summary>What is the same for all houses of a bulk call: the usual scope, and nothing given that a column cannot give.</summary>
    public static ExteriorHome<T> UsualHome<T>(in BulkPrices bulk)
        where T : unmanaged, ILane<T>
    {
        T absent = T.Of(Absent);
        T on = T.Of(1);
        return new()
        {
            StoryHeight = T.Of(bulk.Prices.Tables.StoryHeight),
            Shape = absent,
            Gables = absent,
            Windows = absent,
            Doors = absent,
            Shutters = absent,
            GarageDoors = absent,
            Trim = absent,
            PaintSiding = on,
            PaintTrim = on,
            PaintWindows = on,
            PaintDoors = on,
        };
    }

    /// <summary>Loads one lane of houses.</summary>
    public void Load<T>(int at, in BulkPrices bulk, ref ExteriorHome<T> home)
        where T : unmanaged, ILane<T>
    {
        home.FloorArea = Snapped<T>(ref _floorArea[at]);
        home.PaintableArea = Snapped<T>(ref _paintableArea[at]);
        home.Stories = T.LoadCodes(ref _stories[at]);
        home.HomeType = T.LoadCodes(ref _homeType[at]);
        home.Era = T.LoadCodes(ref _era[at]);
        home.Coats = T.Load(ref _coats[at]);
        if (!bulk.NothingFound)
        {
            LoadFindings(ref home, at);
        }
    }

    /// <summary>Look-up indexes, factors of place and date, and their drivers.</summary>
    public void Fill<T>(int at, in BulkPrices bulk, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        work.Keys[SidingKey] = T.LoadCodes(ref _siding[at]);
        work.Keys[ConditionKey] = T.LoadCodes(ref _condition[at]);
        work.Keys[StoriesKey] = T.LoadCodes(ref _stories[at]);
        work.Keys[PaintTypeKey] = T.LoadCodes(ref _paintType[at]);
        work.Keys[PaintGradeKey] = T.LoadCodes(ref _paintGrade[at]);
        work.Multipliers[0] = T.Load(ref _labor[at]);
        work.Multipliers[1] = T.Load(ref _supply[at]);
        T stateUnknown = T.Load(ref _stateUnknown[at]);
        work.Drivers[(int)CommonDriver.State] = stateUnknown;
        work.Drivers[(int)CommonDriver.Metro] = T.Of(1) - stateUnknown;
        work.Drivers[(int)CommonDriver.IndexAge] = T.Of(bulk.IndexAge);
    }

    private void LoadFindings<T>(ref ExteriorHome<T> home, int at)
        where T : unmanaged, ILane<T>
    {
        home.Mildew = Found<T>(Finding.Mildew, at);
        home.Chalking = Found<T>(Finding.Chalking, at);
        home.Efflorescence = Found<T>(Finding.Efflorescence, at);
        home.FreshMasonry = Found<T>(Finding.FreshMasonry, at);
        home.Rot = Found<T>(Finding.Rot, at);
        home.Rust = Found<T>(Finding.Rust, at);
        home.BareSurface = Found<T>(Finding.BareSurface, at);
        home.Asbestos = Found<T>(Finding.AsbestosShingles, at);
        home.OilPaint = Found<T>(Finding.OilPaint, at);
    }

    private T Found<T>(Finding finding, int at)
        where T : unmanaged, ILane<T> =>
        T.Load(ref _found[((int)finding * Rows) + at]);

    /// <summary>Measures to a millionth, as the door of a single job does; the absent -1 stays.</summary>
    private static T Snapped<T>(ref readonly double first)
        where T : unmanaged, ILane<T> =>
        T.Round(T.Load(in first) * T.Of(Snap.Grain)) / T.Of(Snap.Grain);

    private static Span<double> Numbers(ref double first) => MemoryMarshal.CreateSpan(ref first, Rows);

    private static Span<byte> Codes(ref byte first) => MemoryMarshal.CreateSpan(ref first, Rows);
}
