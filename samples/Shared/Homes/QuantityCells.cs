using System.Globalization;
using System.Text;
using Estimator;

namespace QuoteShared.Homes;

/// <summary>A column of areas or lengths, in square feet or feet once read, snapped as the library snaps them.</summary>
/// <param name="name">The heading.</param>
/// <param name="block">Where the remarks go.</param>
/// <param name="into">Where the numbers go.</param>
/// <param name="unit">What the cells are in.</param>
/// <param name="measure">Feet or square feet.</param>
internal sealed class QuantityCells(string name, HomeBlock block, double[] into, ColumnUnit unit, QuantityCells.Measure measure)
    : NumberCells(name, block, into)
{
    /// <summary>Beyond this no measure is accepted, and whole numbers below it need no snapping.</summary>
    private const double Largest = 1e9;

    private readonly double[] _into = into;

    internal enum Measure
    {
        Area,
        Length,
    }

    private string Example => measure == Measure.Area ? "2400 ft2 or 223 m2" : "30 ft or 9 m";

    /// <summary>The unit that the heading gives to cells without one.</summary>
    private string OwnUnit => (unit, measure) switch
    {
        (ColumnUnit.Customary, Measure.Area) => " ft2",
        (ColumnUnit.Customary, _) => " ft",
        (ColumnUnit.Metric, Measure.Area) => " m2",
        (ColumnUnit.Metric, _) => " m",
        _ => "",
    };

    public override void Read(int row, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            _into[row] = double.NaN;
        }
        else if (unit != ColumnUnit.InCells && CellNumber.TryParse(cell, out double plain))
        {
            Read(row, plain);
        }
        else if (TryParse(Encoding.UTF8.GetString(cell), out double number))
        {
            _into[row] = number;
        }
        else if (unit != ColumnUnit.InCells)
        {
            base.Read(row, cell);
        }
        else
        {
            _into[row] = double.NaN;
            Problem(row, ProblemCode.NoUnit, cell, $"needs a number and its unit, for example {Example}; or name the column {Name}_{(measure == Measure.Area ? "sqft" : "ft")}");
        }
    }

    public override void Read(int row, double number)
    {
        if (number < 0)
        {
            _into[row] = double.NaN;
            Problem(row, ProblemCode.Negative, Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)), $"is negative; give {(unit == ColumnUnit.Metric ? "meters" : "feet")} or leave it out");
        }
        else
        {
            bool asItIs = double.IsNaN(number) || number > Largest || (unit == ColumnUnit.Customary && number == Math.Floor(number));
            _into[row] = asItIs ? number : Snapped(number);
        }
    }

    private double Snapped(double number) => (measure, unit) switch
    {
        (Measure.Area, ColumnUnit.Metric) => Area.FromSquareMeters(number).SquareFeet,
        (Measure.Area, _) => Area.FromSquareFeet(number).SquareFeet,
        (_, ColumnUnit.Metric) => Length.FromMeters(number).Feet,
        _ => Length.FromFeet(number).Feet,
    };

    private bool TryParse(string text, out double number)
    {
        Area area = default;
        Length length = default;
        bool isRead = measure == Measure.Area
            ? Area.TryParse(text, out area) || Area.TryParse(text + OwnUnit, out area)
            : Length.TryParse(text, out length) || Length.TryParse(text + OwnUnit, out length);
        number = measure == Measure.Area ? area.SquareFeet : length.Feet;
        return isRead;
    }
}
