namespace Estimator.Tests;

/// <summary>Random houses to be remodeled as columns, and each of them as a job.</summary>
internal sealed class RemodelHouses
{
    private const byte Unknown = ExteriorColumns.Unknown;
    private readonly ScopeType _type;

    public RemodelHouses(RemodelScope scope, int count, int seed)
    {
        Random random = new(seed);
        Scope = scope;
        _type = PriceBook.UnitedStates2025.Document.Scopes[NameText<RemodelScope>.Names[(int)scope]];
        byte Code(int names) => random.Next(4) == 0 ? Unknown : (byte)random.Next(names);
        T[] Column<T>(Func<T> cell) => [.. Enumerable.Range(0, count).Select(_ => cell())];

        Size = Column(() => random.Next(4) == 0 ? double.NaN : SizeOf(random.NextDouble()));
        Level = Column(() => Code(Key.Level.Values.Length));
        Condition = Column(() => Code(Key.Condition.Values.Length));
        Stories = Column(() => random.Next(4) == 0 ? double.NaN : 1 + (random.Next(5) / 2.0));
        State = Column(() => Code(HomeEstimator.Default.States.Count));
        YearBuilt = Column(() => random.Next(4) == 0 ? (ushort)0 : (ushort)random.Next(1880, 2026));
    }

    public RemodelScope Scope { get; }

    public double[] Size { get; }

    public byte[] Level { get; }

    public byte[] Condition { get; }

    public double[] Stories { get; }

    public byte[] State { get; }

    public ushort[] YearBuilt { get; }

    public RemodelColumns Columns => Slice(0, Size.Length);

    public RemodelColumns Slice(int start, int length) => new()
    {
        Count = length,
        Size = Size.AsSpan(start, length),
        Level = Level.AsSpan(start, length),
        Condition = Condition.AsSpan(start, length),
        Stories = Stories.AsSpan(start, length),
        State = State.AsSpan(start, length),
        YearBuilt = YearBuilt.AsSpan(start, length),
    };

    public Remodel Job(int row) => new()
    {
        Scope = Scope,
        Level = BulkHouses.Named<RemodelLevel>(Level[row]),
        Area = _type.Size == "area" ? BulkHouses.AreaOf(Size[row]) : null,
        Count = _type.Size == "count" && !double.IsNaN(Size[row]) ? (int)Size[row] : null,
        Length = _type.Size == "length" && !double.IsNaN(Size[row]) ? Length.FromFeet(Size[row]) : null,
        House = new()
        {
            Condition = BulkHouses.Named<Condition>(Condition[row]),
            Stories = double.IsNaN(Stories[row]) ? null : Stories[row],
            State = State[row] == Unknown ? null : HomeEstimator.Default.States[State[row]],
            YearBuilt = YearBuilt[row] == 0 ? null : YearBuilt[row],
        },
    };

    private double SizeOf(double share)
    {
        double size = _type.Least + (share * share * (_type.Most - _type.Least));
        return _type.Size == "count" ? Math.Round(size) : size;
    }
}
