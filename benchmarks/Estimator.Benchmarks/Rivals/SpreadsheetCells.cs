using System.Globalization;
using System.Text.RegularExpressions;
using ClosedXML.Excel;

namespace Estimator.Benchmarks;

/// <summary>Cells by name. A formula names other cells in braces.</summary>
internal sealed partial class SpreadsheetCells(IXLWorksheet sheet, IXLWorksheet book)
{
    private const int NamedColumn = 2;
    private readonly Dictionary<string, IXLCell> _cells = [];
    private int _tables;

    public double Get(string name) => (double)_cells[name].Value;

    public void Set(string name, double value) => _cells[name].Value = value;

    /// <summary>A cell that is typed in.</summary>
    public void Input(string name) => Named(name);

    /// <summary>A cell that is worked out, in the column of named cells.</summary>
    public void Formula(string name, string formula) => Named(name).FormulaA1 = Resolved(formula);

    /// <summary>A cell that is worked out, at a place of its own.</summary>
    public void Formula(string name, int row, int column, string formula)
    {
        _cells.Add(name, sheet.Cell(row, column));
        _cells[name].FormulaA1 = Resolved(formula);
    }

    /// <summary>A number that does not change.</summary>
    public void Number(int row, int column, double value) => sheet.Cell(row, column).Value = value;

    /// <summary>Writes a table by code into the book and looks it up by a named cell.</summary>
    public void Lookup(string name, double[] values, string key)
    {
        _tables++;
        for (int code = 0; code < values.Length; code++)
        {
            book.Cell(code + 1, _tables).Value = values[code];
        }

        string range = book.Range(1, _tables, values.Length, _tables).RangeAddress.ToString(XLReferenceStyle.A1, includeSheet: true);
        Formula(name, $"INDEX({range},{{{key}}}+1,1)");
    }

    /// <summary>The first rows of a column.</summary>
    public string Range(int column, int rows) => sheet.Range(1, column, rows, column).RangeAddress.ToString()!;

    /// <summary>A number as a formula writes it.</summary>
    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private IXLCell Named(string name)
    {
        IXLCell cell = sheet.Cell(_cells.Count + 1, NamedColumn);
        _cells.Add(name, cell);
        return cell;
    }

    private string Resolved(string formula) =>
        Name().Replace(formula, match => _cells[match.Groups[1].Value].Address.ToString()!);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Name();
}
