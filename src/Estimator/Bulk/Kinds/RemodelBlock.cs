namespace Estimator;

/// <summary>A block of houses to be remodeled, as the lanes load them: numbers and codes, read from the caller's columns and checked.</summary>
/// <remarks>Lives on the caller's stack. What a column cannot give is as in a job that says nothing of it.</remarks>
internal unsafe struct RemodelBlock
{
    private static readonly int LevelKey = RateKeys.Remodel.NumberOf(Key.Level);
    private static readonly int ConditionKey = RateKeys.Remodel.NumberOf(Key.Condition);
    private static readonly int StoriesKey = RateKeys.Remodel.NumberOf(Key.Stories);

    public HouseBlock Houses;
    private fixed double _size[HouseBlock.Rows];
    private fixed double _levelUnknown[HouseBlock.Rows];
    private fixed double _asbestosEra[HouseBlock.Rows];
    private fixed double _tax[HouseBlock.Rows];
    private fixed byte _level[HouseBlock.Rows];
    private fixed byte _stories[HouseBlock.Rows];

    /// <summary>Reads a block of the caller's columns; a bad row gets its issue and some house that can be priced.</summary>
    public void Read(in RemodelColumns homes, int start, int count, RemodelPrices prices, in BulkPrices bulk, Span<BulkIssue> issues)
    {
        ColumnReader reader = new(start, count, issues);
        reader.Sizes(homes.Size, HouseBlock.Numbers(ref _size[0]), prices.Tables.Scope, HouseBlock.Absent);
        reader.Codes(homes.Level, HouseBlock.Codes(ref _level[0]), Key.Level.Unknown, ExteriorColumns.Unknown);
        reader.Stories(homes.Stories, HouseBlock.Codes(ref _stories[0]));
        Houses.ReadCodes(HouseColumns.Of(homes), reader, bulk);
        for (int i = 0; i < count; i++)
        {
            bool unknown = _level[i] == ExteriorColumns.Unknown;
            _levelUnknown[i] = unknown ? 1 : 0;
            _level[i] = unknown ? (byte)RemodelLevel.Midrange : _level[i];
            int year = homes.YearBuilt.IsEmpty ? 0 : homes.YearBuilt[start + i];
            _tax[i] = prices.Markups.TaxByState[Houses.State[i]];
            _asbestosEra[i] = year <= RemodelAnswers.LastAsbestosYear ? 1 : 0;
        }
    }

    /// <summary>Loads one lane of houses.</summary>
    public RemodelHome<T> Load<T>(int at)
        where T : unmanaged, ILane<T> => new()
        {
            Size = HouseBlock.Snapped<T>(ref _size[at]),
            LevelUnknown = T.Load(ref _levelUnknown[at]),
            AsbestosEra = T.Load(ref _asbestosEra[at]),
            Era = T.LoadCodes(ref Houses.Era[at]),
            IsSelf = T.Of(0),
        };

    /// <summary>How many times the usual sales tax one lane of houses pays.</summary>
    public T Tax<T>(int at)
        where T : unmanaged, ILane<T> =>
        T.Load(ref _tax[at]);

    /// <summary>Look-up indexes of one lane.</summary>
    public void Fill<T>(int at, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        work.Keys[LevelKey] = T.LoadCodes(ref _level[at]);
        work.Keys[ConditionKey] = T.LoadCodes(ref Houses.Condition[at]);
        work.Keys[StoriesKey] = T.LoadCodes(ref _stories[at]);
    }
}
