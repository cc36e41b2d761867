using Estimator;

namespace QuoteConsole.Homes;

/// <summary>Some rows of a table of homes, column by column as the library takes them, with their quotes.</summary>
internal sealed class HomeBlock
{
    public const int Rows = 4096;

    private readonly double[] _low = new double[Rows];
    private readonly double[] _likely = new double[Rows];
    private readonly double[] _high = new double[Rows];
    private readonly BulkIssue[] _issues = new BulkIssue[Rows];

    public int Count { get; private set; }

    public bool IsFull => Count == Rows;

    public string[] Id { get; } = new string[Rows];

    public double[] FloorArea { get; } = new double[Rows];

    public double[] PaintableArea { get; } = new double[Rows];

    public double[] Stories { get; } = new double[Rows];

    public byte[] Siding { get; } = new byte[Rows];

    public byte[] Condition { get; } = new byte[Rows];

    public byte[] HomeType { get; } = new byte[Rows];

    public byte[] PaintType { get; } = new byte[Rows];

    public byte[] PaintGrade { get; } = new byte[Rows];

    public byte[] State { get; } = new byte[Rows];

    public ushort[] YearBuilt { get; } = new ushort[Rows];

    public byte[] Coats { get; } = new byte[Rows];

    /// <summary>What is wrong with a row, or remarkable about it; null for nothing.</summary>
    public Remark?[] Remarks { get; } = new Remark?[Rows];

    public void Clear() => Count = 0;

    /// <summary>Takes the row that was filled in at <see cref="Count"/>.</summary>
    public void Next() => Count++;

    /// <summary>Quotes all rows in one call.</summary>
    public void Quote(HomeEstimator estimator, DateOnly? asOf)
    {
        ExteriorColumns homes = new()
        {
            Count = Count,
            FloorArea = FloorArea.AsSpan(0, Count),
            PaintableArea = PaintableArea.AsSpan(0, Count),
            Stories = Stories.AsSpan(0, Count),
            Siding = Siding.AsSpan(0, Count),
            Condition = Condition.AsSpan(0, Count),
            HomeType = HomeType.AsSpan(0, Count),
            PaintType = PaintType.AsSpan(0, Count),
            PaintGrade = PaintGrade.AsSpan(0, Count),
            State = State.AsSpan(0, Count),
            YearBuilt = YearBuilt.AsSpan(0, Count),
            Coats = Coats.AsSpan(0, Count),
        };
        QuoteColumns quotes = new()
        {
            Low = _low.AsSpan(0, Count),
            Likely = _likely.AsSpan(0, Count),
            High = _high.AsSpan(0, Count),
            Issue = _issues.AsSpan(0, Count),
        };
        estimator.Quote(homes, quotes, new() { AsOf = asOf });
        Explain(estimator, asOf);
    }

    /// <summary>Whether a row has a price.</summary>
    public bool IsPriced(int row) => Remarks[row] is not { IsProblem: true };

    /// <summary>A row's quote: low, likely and high, in currency.</summary>
    public (double Low, double Likely, double High) QuoteOf(int row) => (_low[row], _likely[row], _high[row]);

    /// <summary>Has the library say in words what stands in the way of the rows it left without a price.</summary>
    private void Explain(HomeEstimator estimator, DateOnly? asOf)
    {
        for (int row = 0; row < Count; row++)
        {
            if (_issues[row] != BulkIssue.None && IsPriced(row))
            {
                Remarks[row] = Remark.Refused(estimator.Validate(Job(row, asOf)));
            }
        }
    }

    private ExteriorPainting Job(int row, DateOnly? asOf) => new()
    {
        AsOf = asOf,
        PaintableArea = Area(PaintableArea[row]),
        Coats = Coats[row] == 0 ? null : Coats[row],
        House = new()
        {
            FloorArea = Area(FloorArea[row]),
            Stories = double.IsNaN(Stories[row]) ? null : Stories[row],
            YearBuilt = YearBuilt[row] == 0 ? null : YearBuilt[row],
        },
    };

    private static Area? Area(double squareFeet) =>
        double.IsNaN(squareFeet) ? null : Estimator.Area.FromSquareFeet(squareFeet);
}
