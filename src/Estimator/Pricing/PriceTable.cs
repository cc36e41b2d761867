namespace Estimator;

/// <summary>The activities of one kind of job, compiled from a price book into the numbers the pricing loop needs.</summary>
/// <remarks>Date, place and tax are multipliers of the home, so a table is compiled once per book. Immutable and thread-safe.</remarks>
internal sealed class PriceTable
{
    private readonly double[] _cells;
    private readonly int _start;

    public PriceTable(PriceRow[] rows, FactorRef[] factors, SpreadRef[] spreads, double correlation, ReadOnlySpan<double> cells)
    {
        (Rows, Factors, Spreads, Correlation) = (rows, factors, spreads, correlation);
        (_cells, _start) = AlignedCells.Copy(cells);
    }

    public PriceRow[] Rows { get; }

    public FactorRef[] Factors { get; }

    public SpreadRef[] Spreads { get; }

    /// <summary>Correlation between lines, 0 to 1.</summary>
    public double Correlation { get; }

    /// <summary>The sixteen-entry tables one after the other, on a 64-byte boundary.</summary>
    public ReadOnlySpan<double> Cells => _cells.AsSpan(_start);
}

/// <summary>One activity as the loop knows it.</summary>
/// <param name="Measure">Number of the takeoff measure it multiplies.</param>
/// <param name="Trade">Number of its trade.</param>
/// <param name="HoursPerUnit">Person-hours per unit.</param>
/// <param name="LaborCents">Labour cents per unit at national rates.</param>
/// <param name="SupplyCents">Material or equipment cents per unit at national prices.</param>
/// <param name="Labor">Its factors on labour.</param>
/// <param name="Supply">Its factors on material.</param>
/// <param name="Spreads">Its spreads by unknown key.</param>
/// <param name="LaborWidth">How far labour may fall below or rise above the likely, as shares.</param>
/// <param name="SupplyWidth">The same for material or equipment.</param>
internal readonly record struct PriceRow(
    int Measure,
    int Trade,
    double HoursPerUnit,
    double LaborCents,
    double SupplyCents,
    Slice Labor,
    Slice Supply,
    Slice Spreads,
    Width LaborWidth,
    Width SupplyWidth);

/// <summary>Relative half-widths below and above the likely value.</summary>
internal readonly record struct Width(double Down, double Up)
{
    /// <summary>Two independent widths together.</summary>
    public Width And(Width other) =>
        new(Math.Sqrt((Down * Down) + (other.Down * other.Down)), Math.Sqrt((Up * Up) + (other.Up * other.Up)));

    public static Width Of(Figure? figure) => figure is null ? default : new(figure.Down, figure.Up);
}

/// <summary>A part of one of the table's arrays.</summary>
internal readonly record struct Slice(int Start, int Count)
{
    public int End => Start + Count;
}

/// <summary>A factor: the key that selects and the cell where its sixteen entries begin.</summary>
internal readonly record struct FactorRef(int Key, int Cell);

/// <summary>How an unknown key spreads a row: cells of the spreads of labour and material, downwards and upwards.</summary>
internal readonly record struct SpreadRef(int Key, int LaborDown, int LaborUp, int SupplyDown, int SupplyUp);
