namespace Estimator;

/// <summary>The columns that houses have whatever is painted.</summary>
internal readonly ref struct HouseColumns
{
    private HouseColumns(int count) => Count = count;

    public int Count { get; }

    public ReadOnlySpan<double> FloorArea { get; private init; }

    public ReadOnlySpan<byte> Condition { get; private init; }

    public ReadOnlySpan<byte> HomeType { get; private init; }

    public ReadOnlySpan<byte> PaintType { get; private init; }

    public ReadOnlySpan<byte> PaintGrade { get; private init; }

    public ReadOnlySpan<byte> State { get; private init; }

    public ReadOnlySpan<ushort> YearBuilt { get; private init; }

    public ReadOnlySpan<byte> Coats { get; private init; }

    public static HouseColumns Of(in ExteriorColumns homes) => new(homes.Count)
    {
        FloorArea = homes.FloorArea,
        Condition = homes.Condition,
        HomeType = homes.HomeType,
        PaintType = homes.PaintType,
        PaintGrade = homes.PaintGrade,
        State = homes.State,
        YearBuilt = homes.YearBuilt,
        Coats = homes.Coats,
    };

    public static HouseColumns Of(in InteriorColumns homes) => new(homes.Count)
    {
        FloorArea = homes.FloorArea,
        Condition = homes.Condition,
        HomeType = homes.HomeType,
        PaintType = homes.PaintType,
        PaintGrade = homes.PaintGrade,
        State = homes.State,
        YearBuilt = homes.YearBuilt,
        Coats = homes.Coats,
    };

    public static HouseColumns Of(in RemodelColumns homes) => new(homes.Count)
    {
        Condition = homes.Condition,
        State = homes.State,
        YearBuilt = homes.YearBuilt,
    };
}
