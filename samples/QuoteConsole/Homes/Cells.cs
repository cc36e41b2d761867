using System.Globalization;
using Estimator;
using Sylvan.Data.Csv;

namespace QuoteConsole.Homes;

/// <summary>The cells of the row at hand. One that cannot be read leaves a remark and counts as unknown.</summary>
internal sealed class Cells(CsvDataReader csv, Header header)
{
    /// <summary>What there is to be said about the row; null for nothing.</summary>
    public Remark? Remark { get; private set; }

    /// <summary>Starts another row.</summary>
    public void Begin() => Remark = null;

    /// <summary>The text of a cell; empty if it is unknown or the table has no such column.</summary>
    public ReadOnlySpan<char> Text(HomeColumn column)
    {
        int field = header[column];
        return field < 0 || field >= csv.RowFieldCount ? default : csv.GetFieldSpan(field).Trim();
    }

    /// <summary>The first of two columns that has something to say.</summary>
    public HomeColumn Known(HomeColumn first, HomeColumn second) => Text(first).IsEmpty ? second : first;

    /// <summary>A number; not a number if it is unknown.</summary>
    public double Number(HomeColumn column)
    {
        ReadOnlySpan<char> cell = Text(column);
        if (cell.IsEmpty)
        {
            return double.NaN;
        }

        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
        {
            return number;
        }

        Problem(column, $"'{Excerpt.Of(cell.ToString())}' is not a number; write it like 2400 or 2400.5, without unit or thousands separator");
        return double.NaN;
    }

    /// <summary>Square feet, snapped as the library snaps them, so that a table and a job say the same area.</summary>
    public double Area(HomeColumn column)
    {
        double squareFeet = Number(column);
        if (!(squareFeet < 0))
        {
            return double.IsNaN(squareFeet) ? squareFeet : Estimator.Area.FromSquareFeet(squareFeet).SquareFeet;
        }

        Problem(column, $"'{Excerpt.Of(Text(column).ToString())}' is negative; give square feet");
        return double.NaN;
    }

    /// <summary>A whole number; null if it is unknown.</summary>
    public int? Whole(HomeColumn column)
    {
        double number = Number(column);
        if (double.IsNaN(number))
        {
            return null;
        }

        if (number == Math.Truncate(number))
        {
            return (int)Math.Clamp(number, int.MinValue, int.MaxValue);
        }

        Problem(column, $"'{Excerpt.Of(Text(column).ToString())}' is not a whole number");
        return null;
    }

    /// <summary>The code of a word.</summary>
    public byte Code(HomeColumn column, Words words)
    {
        ReadOnlySpan<char> cell = Text(column);
        if (cell.IsEmpty)
        {
            return ExteriorColumns.Unknown;
        }

        if (words.TryFind(cell, out byte code))
        {
            return code;
        }

        Problem(column, words.Refusal(cell.ToString()));
        return ExteriorColumns.Unknown;
    }

    public void Problem(HomeColumn column, string text) => Problem(Header.Names[(int)column], text);

    public void Problem(string column, string text) => Add(new(true, column, $"{column}: {text}"));

    public void Add(Remark remark) => Remark = Remark.Join(Remark, remark);
}
