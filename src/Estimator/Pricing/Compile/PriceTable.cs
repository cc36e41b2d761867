namespace Estimator;

/// <summary>The activities of one kind of job, compiled from a price book into the numbers the pricing loop needs.</summary>
/// <remarks>
/// A row is the labor or the material of an activity. Date and place are multipliers of the home, so a table is
/// compiled once per book. A factor that several rows share is looked up once a home: rows name factors by number.
/// Immutable and thread-safe.
/// </remarks>
internal sealed class PriceTable
{
    /// <summary>Number of the factor that is one for every home.</summary>
    public const int One = 0;

    private readonly double[] _cells;
    private readonly int _start;
    private readonly int[] _firstSpreads;

    public PriceTable(PriceRow[] rows, FactorRef[] factors, RateProduct[] products, SpreadRow[] spreads, double correlation, ReadOnlySpan<double> cells)
    {
        (Rows, Factors, Products, Spreads, Correlation) = (rows, factors, products, spreads, correlation);
        (_cells, _start) = AlignedCells.Copy(cells);
        _firstSpreads = new int[rows.Length + 1];
        foreach (SpreadRow spread in spreads)
        {
            _firstSpreads[spread.Row + 1]++;
        }

        for (int row = 0; row < rows.Length; row++)
        {
            _firstSpreads[row + 1] += _firstSpreads[row];
        }
    }

    public PriceRow[] Rows { get; }

    /// <summary>Factors that are looked up; they and the products are numbered together.</summary>
    public FactorRef[] Factors { get; }

    /// <summary>Products of factors; each stands after those it is made of.</summary>
    public RateProduct[] Products { get; }

    /// <summary>Factors and products.</summary>
    public int FactorCount => Factors.Length + Products.Length;

    public SpreadRow[] Spreads { get; }

    /// <summary>Correlation between lines, 0 to 1.</summary>
    public double Correlation { get; }

    /// <summary>The spreads of one row, which stand together.</summary>
    public ReadOnlySpan<SpreadRow> SpreadsOf(int row) => Spreads.AsSpan(_firstSpreads[row].._firstSpreads[row + 1]);

    /// <summary>The sixteen entries of a factor.</summary>
    public ReadOnlySpan<double> EntriesOf(int factor) => Cells.Slice(Array.Find(Factors, one => one.Into == factor).Cell, Key.Slots);

    /// <summary>The sixteen-entry tables one after the other, on a 64-byte boundary.</summary>
    public ReadOnlySpan<double> Cells => _cells.AsSpan(_start);
}

/// <summary>The labor or the material of one activity, as the loop knows it.</summary>
/// <param name="Measure">Number of the takeoff measure it multiplies.</param>
/// <param name="Multiplier">Number of the multiplier of place and date: its trade's labor or its trade's material.</param>
/// <param name="Cents">Cents per unit at national rates.</param>
/// <param name="Rate">Number of the factor it multiplies; <see cref="PriceTable.One"/> if it has none.</param>
/// <param name="Width">How far it may fall below or rise above the likely, as shares.</param>
internal readonly record struct PriceRow(int Measure, int Multiplier, double Cents, int Rate, Width Width);

/// <summary>Relative half-widths below and above the likely value.</summary>
internal readonly record struct Width(double Down, double Up)
{
    /// <summary>Two independent widths together.</summary>
    public Width And(Width other) =>
        new(Math.Sqrt((Down * Down) + (other.Down * other.Down)), Math.Sqrt((Up * Up) + (other.Up * other.Up)));

    public static Width Of(Figure? figure) => figure is null ? default : new(figure.Down, figure.Up);
}

/// <summary>A factor: its number, the key that selects and the cell where its sixteen entries begin.</summary>
internal readonly record struct FactorRef(int Into, int Key, int Cell);

/// <summary>A factor that is the product of two others: numbers of all three.</summary>
internal readonly record struct RateProduct(int Into, int Left, int Right);

/// <summary>How an unknown key spreads a row: numbers of the factors that hold its spread downwards and upwards.</summary>
internal readonly record struct SpreadRow(int Row, int Key, int Down, int Up);
