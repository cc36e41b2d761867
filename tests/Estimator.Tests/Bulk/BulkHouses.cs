namespace Estimator.Tests;

/// <summary>Random houses as columns, and each of them as a job.</summary>
internal sealed class BulkHouses
{
    private const byte Unknown = ExteriorColumns.Unknown;

    public BulkHouses(int count, int seed)
    {
        Random random = new(seed);
        double Maybe(double value) => random.Next(4) == 0 ? double.NaN : value;
        byte Code(int names) => random.Next(4) == 0 ? Unknown : (byte)random.Next(names);
        T[] Column<T>(Func<T> cell) => [.. Enumerable.Range(0, count).Select(_ => cell())];

        FloorArea = Column(() => Maybe(Math.Exp((random.NextDouble() * 6) + 5)));
        PaintableArea = Column(() => random.Next(4) == 0 ? Math.Exp(random.NextDouble() * 10) : double.NaN);
        Stories = Column(() => Maybe(1 + (random.Next(5) / 2.0)));
        Siding = Column(() => Code(Key.Siding.Values.Length));
        Condition = Column(() => Code(Key.Condition.Values.Length));
        HomeType = Column(() => Code(Key.HomeType.Values.Length));
        PaintType = Column(() => Code(Key.PaintType.Values.Length));
        PaintGrade = Column(() => Code(Key.PaintGrade.Values.Length));
        State = Column(() => Code(HomeEstimator.Default.States.Count));
        YearBuilt = Column(() => random.Next(4) == 0 ? (ushort)0 : (ushort)random.Next(1880, 2026));
        Coats = Column(() => (byte)random.Next(6));
        Findings = Column(() => random.Next(2) == 0 ? (ushort)0 : (ushort)random.Next(1 << Enum.GetValues<Finding>().Length));
    }

    public int Count => FloorArea.Length;

    public double[] FloorArea { get; }

    public double[] PaintableArea { get; }

    public double[] Stories { get; }

    public byte[] Siding { get; }

    public byte[] Condition { get; }

    public byte[] HomeType { get; }

    public byte[] PaintType { get; }

    public byte[] PaintGrade { get; }

    public byte[] State { get; }

    public ushort[] YearBuilt { get; }

    public byte[] Coats { get; }

    public ushort[] Findings { get; }

    public ExteriorColumns Columns => Slice(0, Count);

    public ExteriorColumns Slice(int start, int length) => new()
    {
        Count = length,
        FloorArea = FloorArea.AsSpan(start, length),
        PaintableArea = PaintableArea.AsSpan(start, length),
        Stories = Stories.AsSpan(start, length),
        Siding = Siding.AsSpan(start, length),
        Condition = Condition.AsSpan(start, length),
        HomeType = HomeType.AsSpan(start, length),
        PaintType = PaintType.AsSpan(start, length),
        PaintGrade = PaintGrade.AsSpan(start, length),
        State = State.AsSpan(start, length),
        YearBuilt = YearBuilt.AsSpan(start, length),
        Coats = Coats.AsSpan(start, length),
        Findings = Findings.AsSpan(start, length),
    };

    public ExteriorPainting Job(int row) => new()
    {
        House = new()
        {
            FloorArea = AreaOf(FloorArea[row]),
            Stories = double.IsNaN(Stories[row]) ? null : Stories[row],
            Siding = Named<Siding>(Siding[row]),
            Condition = Named<Condition>(Condition[row]),
            HomeType = Named<HomeType>(HomeType[row]),
            State = State[row] == Unknown ? null : HomeEstimator.Default.States[State[row]],
            YearBuilt = YearBuilt[row] == 0 ? null : YearBuilt[row],
            Findings = [.. Enum.GetValues<Finding>().Where(finding => ((Findings[row] >> (int)finding) & 1) == 1)],
        },
        PaintableArea = AreaOf(PaintableArea[row]),
        Paint = new() { Type = Named<PaintType>(PaintType[row]), Grade = Named<PaintGrade>(PaintGrade[row]) },
        Coats = Coats[row] == 0 ? null : Coats[row],
    };

    /// <summary>A cell of an area column as a job says it.</summary>
    public static Area? AreaOf(double squareFeet) => double.IsNaN(squareFeet) ? null : Area.FromSquareFeet(squareFeet);

    /// <summary>A cell of a code column as a job says it.</summary>
    public static T? Named<T>(byte code)
        where T : struct, Enum =>
        code == Unknown ? null : Enum.GetValues<T>()[code];
}
