namespace Estimator;

/// <summary>A block of houses as the lanes load them: numbers and codes, read from the caller's columns and checked.</summary>
/// <remarks>Lives on the caller's stack. Lanes after the last house hold whatever was there and are not written out.</remarks>
internal unsafe struct ExteriorBlock
{
    /// <summary>Houses in a block: a multiple of every width, small enough for the first-level cache.</summary>
    public const int Rows = 128;

    private const int Findings = 9;
    private const double Absent = -1;

    public fixed double Low[Rows];
    public fixed double Likely[Rows];
    public fixed double High[Rows];
    private fixed double _floorArea[Rows];
    private fixed double _paintableArea[Rows];
    private fixed double _coats[Rows];
    private fixed double _labor[Rows];
    private fixed double _supply[Rows];
    private fixed double _storiesUnknown[Rows];
    private fixed double _yearUnknown[Rows];
    private fixed double _stateUnknown[Rows];
    private fixed double _found[Findings * Rows];
    private fixed byte _siding[Rows];
    private fixed byte _condition[Rows];
    private fixed byte _stories[Rows];
    private fixed byte _paintType[Rows];
    private fixed byte _paintGrade[Rows];
    private fixed byte _homeType[Rows];
    private fixed byte _era[Rows];

    /// <summary>Reads rows of the caller's columns; a bad row gets its issue and some house that can be priced.</summary>
    public void Read(in ExteriorColumns homes, int start, int count, in BulkPrices bulk, Span<BulkIssue> issues)
    {
        ExteriorPrices prices = bulk.Prices;
        for (int i = 0; i < count; i++)
        {
            ColumnReader row = new(start + i);
            _floorArea[i] = row.Area(homes.FloorArea, BulkIssue.FloorAreaOutOfRange, Absent);
            _paintableArea[i] = row.Area(homes.PaintableArea, BulkIssue.PaintableAreaOutOfRange, Absent);
            _coats[i] = row.Coats(homes.Coats);
            _stories[i] = row.Stories(homes.Stories);
            _storiesUnknown[i] = _stories[i] == Key.Stories.Unknown ? 1 : 0;
            _era[i] = row.Era(homes.YearBuilt, bulk.AsOf);
            _yearUnknown[i] = _era[i] == Key.Era.Unknown ? 1 : 0;
            int state = row.Code(homes.State, prices.Market.Unknown, prices.Market.Unknown);
            _labor[i] = bulk.LaborByState[state] * bulk.LaborByDate;
            _supply[i] = bulk.SupplyByState[state] * bulk.SupplyByDate;
            _stateUnknown[i] = state == prices.Market.Unknown ? 1 : 0;
            _siding[i] = (byte)row.Code(homes.Siding, Key.Siding.Unknown, bulk.SidingByState[state]);
            _condition[i] = (byte)row.Code(homes.Condition, Key.Condition.Unknown, Key.Condition.Unknown);
            _paintType[i] = (byte)row.Code(homes.PaintType, Key.PaintType.Unknown, (int)PaintType.AcrylicLatex);
            _paintGrade[i] = (byte)row.Code(homes.PaintGrade, Key.PaintGrade.Unknown, (int)PaintGrade.Standard);
            _homeType[i] = (byte)row.Code(homes.HomeType, Key.HomeType.Unknown, (int)HomeType.Detached);
            ReadFindings(homes.Findings, start + i, i);
            issues[start + i] = row.Issue;
        }
    }

    /// <summary>One lane of houses.</summary>
    public ExteriorHome<T> Home<T>(int at, in BulkPrices bulk)
        where T : unmanaged, ILane<T>
    {
        T absent = T.Of(Absent);
        T on = T.Of(1);
        ExteriorHome<T> home = new()
        {
            FloorArea = T.Load(ref _floorArea[at]),
            PaintableArea = T.Load(ref _paintableArea[at]),
            Stories = T.LoadCodes(ref _stories[at]),
            StoriesUnknown = T.Load(ref _storiesUnknown[at]),
            HomeType = T.LoadCodes(ref _homeType[at]),
            Era = T.LoadCodes(ref _era[at]),
            YearUnknown = T.Load(ref _yearUnknown[at]),
            StoryHeight = T.Of(bulk.Prices.Tables.StoryHeight),
            Shape = absent,
            Gables = absent,
            Coats = T.Load(ref _coats[at]),
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
        if (!bulk.NothingFound)
        {
            LoadFindings(ref home, at);
        }

        return home;
    }

    /// <summary>Look-up indexes, factors of place and date, and their drivers.</summary>
    public void Fill<T>(int at, in BulkPrices bulk, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        work.Keys[Key.Siding.Number] = T.LoadCodes(ref _siding[at]);
        work.Keys[Key.Condition.Number] = T.LoadCodes(ref _condition[at]);
        work.Keys[Key.Stories.Number] = T.LoadCodes(ref _stories[at]);
        work.Keys[Key.PaintType.Number] = T.LoadCodes(ref _paintType[at]);
        work.Keys[Key.PaintGrade.Number] = T.LoadCodes(ref _paintGrade[at]);
        work.LaborFactors[0] = T.Load(ref _labor[at]);
        work.SupplyFactors[0] = T.Load(ref _supply[at]);
        T stateUnknown = T.Load(ref _stateUnknown[at]);
        work.Drivers[(int)CommonDriver.State] = stateUnknown;
        work.Drivers[(int)CommonDriver.Metro] = T.Of(1) - stateUnknown;
        work.Drivers[(int)CommonDriver.IndexAge] = T.Of(bulk.IndexAge);
    }

    private void ReadFindings(ReadOnlySpan<ushort> findings, int row, int at)
    {
        if (!findings.IsEmpty)
        {
            for (int finding = 0; finding < Findings; finding++)
            {
                _found[(finding * Rows) + at] = (findings[row] >> finding) & 1;
            }
        }
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
}
