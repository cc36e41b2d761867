namespace Estimator.Benchmarks;

/// <summary>Houses of which all rooms are painted, with all that a column can say.</summary>
internal sealed class InteriorBits : BitsCase
{
    private const int MostBedrooms = 6;
    private const int MostCoats = 5;
    private static readonly RoomSurface[] Surfaces =
        [RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim, RoomSurface.Doors, RoomSurface.Windows];

    private readonly byte[] _bedrooms;
    private readonly byte[] _furnishing;
    private readonly byte[] _paintType;
    private readonly byte[] _paintGrade;
    private readonly byte[] _coats;
    private readonly ushort[] _surfaces;

    public InteriorBits(int explained)
        : base("interior", explained)
    {
        _bedrooms = Dice.Column(_ => Dice.Maybe((byte)Dice.Below(MostBedrooms + 1)));
        _furnishing = Dice.Codes<Furnishing>();
        (_paintType, _paintGrade) = (Dice.Codes<PaintType>(), Dice.Codes<PaintGrade>());
        _coats = Dice.Column(_ => (byte)Dice.Below(MostCoats + 1));
        _surfaces = Dice.Bits(Surfaces.Length);
    }

    public override void Quote(in QuoteColumns quotes, BulkOptions options) => HomeEstimator.Default.Quote(
        new InteriorPainting(),
        new HomeColumns
        {
            Count = Count,
            FloorArea = Houses.FloorArea,
            Bedrooms = _bedrooms,
            Condition = Houses.Condition,
            HomeType = Houses.HomeType,
            Furnishing = _furnishing,
            PaintType = _paintType,
            PaintGrade = _paintGrade,
            State = Houses.State,
            YearBuilt = Houses.YearBuilt,
            Coats = _coats,
            Surfaces = _surfaces,
        },
        quotes,
        options);

    public override Job Job(int row) => new InteriorPainting
    {
        House = Houses.House(row) with { Bedrooms = _bedrooms[row] == HomeColumns.Unknown ? null : _bedrooms[row] },
        Furnishing = SampleHouses.Named<Furnishing>(_furnishing[row]),
        Paint = new() { Type = SampleHouses.Named<PaintType>(_paintType[row]), Grade = SampleHouses.Named<PaintGrade>(_paintGrade[row]) },
        Coats = _coats[row] == 0 ? null : _coats[row],
        Surfaces = _surfaces[row] == 0 ? null : [.. Surfaces.Where(surface => ((_surfaces[row] >> (int)surface) & 1) == 1)],
    };
}
