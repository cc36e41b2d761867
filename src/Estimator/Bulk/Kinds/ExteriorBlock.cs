namespace Estimator;

/// <summary>A block of houses as the lanes load them: numbers and codes, read from the caller's columns and checked.</summary>
/// <remarks>Lives on the caller's stack. Lanes after the last house hold whatever was there and are not written out.</remarks>
internal unsafe struct ExteriorBlock
{
    private const int Findings = 9;

    private static readonly int SidingKey = RateKeys.Exterior.NumberOf(Key.Siding);
    private static readonly int ConditionKey = RateKeys.Exterior.NumberOf(Key.Condition);
    private static readonly int StoriesKey = RateKeys.Exterior.NumberOf(Key.Stories);
    private static readonly int PaintTypeKey = RateKeys.Exterior.NumberOf(Key.PaintType);
    private static readonly int PaintGradeKey = RateKeys.Exterior.NumberOf(Key.PaintGrade);

    public HouseBlock Houses;
    private fixed double _floorArea[HouseBlock.Rows];
    private fixed double _paintableArea[HouseBlock.Rows];
    private fixed double _coats[HouseBlock.Rows];
    private fixed double _found[Findings * HouseBlock.Rows];
    private fixed byte _siding[HouseBlock.Rows];
    private fixed byte _stories[HouseBlock.Rows];

    /// <summary>Reads a block of the caller's columns; a bad row gets its issue and some house that can be priced.</summary>
    public void Read(in ExteriorColumns homes, int start, int count, in BulkPrices bulk, Span<BulkIssue> issues)
    {
        ColumnReader reader = new(start, count, issues);
        reader.Areas(homes.FloorArea, HouseBlock.Numbers(ref _floorArea[0]), BulkIssue.FloorAreaOutOfRange, HouseBlock.Absent);
        reader.Areas(homes.PaintableArea, HouseBlock.Numbers(ref _paintableArea[0]), BulkIssue.PaintableAreaOutOfRange, HouseBlock.Absent);
        reader.Coats(homes.Coats, HouseBlock.Numbers(ref _coats[0]), ExteriorRules.UsualCoats);
        reader.Stories(homes.Stories, HouseBlock.Codes(ref _stories[0]));
        Houses.ReadCodes(HouseColumns.Of(homes), reader, bulk);
        reader.Codes(homes.Siding, HouseBlock.Codes(ref _siding[0]), Key.Siding.Unknown, ExteriorColumns.Unknown);
        SetTypical(count, !homes.HomeType.IsEmpty, bulk.Job.Market.SidingByState);
        if (!homes.Findings.IsEmpty)
        {
            ReadFindings(homes.Findings, reader);
        }
    }

    private void ReadFindings(ReadOnlySpan<ushort> findings, in ColumnReader reader)
    {
        reader.FailUnknownBits(findings, Findings);
        for (int finding = 0; finding < Findings; finding++)
        {
            reader.Bits(findings, finding, HouseBlock.Numbers(ref _found[finding * HouseBlock.Rows]), none: 0);
        }
    }

    /// <summary>The mix of its region where the siding is not known, and one story for a mobile home.</summary>
    private void SetTypical(int count, bool hasHomeTypes, ReadOnlySpan<byte> sidingByState)
    {
        for (int i = 0; i < count; i++)
        {
            byte mix = sidingByState[Houses.State[i]];
            _siding[i] = _siding[i] == ExteriorColumns.Unknown ? mix : _siding[i];
        }

        if (hasHomeTypes)
        {
            SetMobileHomes(count);
        }
    }

    private void SetMobileHomes(int count)
    {
        for (int i = 0; i < count; i++)
        {
            bool oneStory = (Houses.HomeType[i] == (byte)HomeType.MobileHome) & (_stories[i] == Key.Stories.Unknown);
            _stories[i] = oneStory ? (byte)0 : _stories[i];
        }
    }

    /// <summary>What is the same for all houses of a bulk call: the usual scope, and nothing given that a column cannot give.</summary>
    public static ExteriorHome<T> UsualHome<T>(ExteriorTables tables)
        where T : unmanaged, ILane<T>
    {
        T absent = T.Of(HouseBlock.Absent);
        T on = T.Of(1);
        return new()
        {
            StoryHeight = T.Of(tables.StoryHeight),
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

    /// <summary>Loads one lane of houses; what was found only where there is a column of it.</summary>
    public void Load<T>(int at, bool nothingFound, ref ExteriorHome<T> home)
        where T : unmanaged, ILane<T>
    {
        home.FloorArea = HouseBlock.Snapped<T>(ref _floorArea[at]);
        home.PaintableArea = HouseBlock.Snapped<T>(ref _paintableArea[at]);
        home.Stories = T.LoadCodes(ref _stories[at]);
        home.HomeType = T.LoadCodes(ref Houses.HomeType[at]);
        home.Era = T.LoadCodes(ref Houses.Era[at]);
        home.Coats = T.Load(ref _coats[at]);
        home.NothingFound = nothingFound;
        if (!nothingFound)
        {
            LoadFindings(ref home, at);
        }
    }

    /// <summary>Look-up indexes of one lane.</summary>
    public void Fill<T>(int at, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        work.Keys[SidingKey] = T.LoadCodes(ref _siding[at]);
        work.Keys[ConditionKey] = T.LoadCodes(ref Houses.Condition[at]);
        work.Keys[StoriesKey] = T.LoadCodes(ref _stories[at]);
        work.Keys[PaintTypeKey] = T.LoadCodes(ref Houses.PaintType[at]);
        work.Keys[PaintGradeKey] = T.LoadCodes(ref Houses.PaintGrade[at]);
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
        T.Load(ref _found[((int)finding * HouseBlock.Rows) + at]);
}
