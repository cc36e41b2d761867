namespace Estimator.Benchmarks;

/// <summary>Houses painted outside, with all that a column can say.</summary>
internal sealed class ExteriorBits : BitsCase
{
    private const int MostCoats = 5;
    private const double MostWall = 5000;
    private static readonly Finding[] Findings = Enum.GetValues<Finding>();
    private readonly double[] _paintableArea;
    private readonly byte[] _paintType;
    private readonly byte[] _paintGrade;
    private readonly byte[] _coats;
    private readonly ushort[] _findings;

    public ExteriorBits(int explained)
        : base("exterior", explained)
    {
        _paintableArea = Dice.Column(_ => Dice.IsUnknown() ? 1 + (MostWall * Dice.Share()) : double.NaN);
        (_paintType, _paintGrade) = (Dice.Codes<PaintType>(), Dice.Codes<PaintGrade>());
        _coats = Dice.Column(_ => (byte)Dice.Below(MostCoats + 1));
        _findings = Dice.Bits(Findings.Length);
    }

    public override void Quote(in QuoteColumns quotes, BulkOptions options) => HomeEstimator.Default.Quote(
        new ExteriorPainting(),
        new HomeColumns
        {
            Count = Count,
            FloorArea = Houses.FloorArea,
            PaintableArea = _paintableArea,
            Stories = Houses.Stories,
            Siding = Houses.Siding,
            Condition = Houses.Condition,
            HomeType = Houses.HomeType,
            PaintType = _paintType,
            PaintGrade = _paintGrade,
            State = Houses.State,
            YearBuilt = Houses.YearBuilt,
            Coats = _coats,
            Findings = _findings,
        },
        quotes,
        options);

    public override Job Job(int row) => new ExteriorPainting
    {
        House = Houses.House(row) with { Findings = [.. Findings.Where(finding => ((_findings[row] >> (int)finding) & 1) == 1)] },
        PaintableArea = SampleHouses.Area(_paintableArea[row]),
        Paint = new() { Type = SampleHouses.Named<PaintType>(_paintType[row]), Grade = SampleHouses.Named<PaintGrade>(_paintGrade[row]) },
        Coats = _coats[row] == 0 ? null : _coats[row],
    };
}
