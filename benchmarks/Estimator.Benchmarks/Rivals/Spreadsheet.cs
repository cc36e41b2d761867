using ClosedXML.Excel;

namespace Estimator.Benchmarks;

/// <summary>A workbook that recalculates: the answers in cells, a row of the sheet for each row of the estimate.</summary>
/// <remarks>Codes of the answers and factors of the place are typed in; geometry, quantities, rows, range and smallest charge are formulas.</remarks>
internal sealed class Spreadsheet : IDisposable
{
    private readonly XLWorkbook _workbook = new();
    private readonly NaiveAnswers _answers;
    private readonly SpreadsheetCells _cells;

    public Spreadsheet(PlainPrices prices)
    {
        _answers = new(prices);
        _cells = new(_workbook.AddWorksheet("estimate"), _workbook.AddWorksheet("book"));
        new SpreadsheetFormulas(prices, _cells).Write();
    }

    public PlainQuote Price(NaiveHouse house)
    {
        _answers.Set(house);
        _cells.Set("homeType", (int)(house.HomeType ?? HomeType.Detached));
        _cells.Set("era", NaiveKeys.EraOf(house));
        _cells.Set("siding", _answers.Codes[NaiveKeys.Siding]);
        _cells.Set("condition", _answers.Codes[NaiveKeys.Condition]);
        _cells.Set("stories", _answers.Codes[NaiveKeys.Stories]);
        _cells.Set("floorArea", house.FloorArea ?? 0);
        _cells.Set("labor", _answers.Labor);
        _cells.Set("supply", _answers.Supply);
        _cells.Set("commonDown", _answers.Common.Down);
        _cells.Set("commonUp", _answers.Common.Up);
        return new(_cells.Get("low"), _cells.Get("likely"), _cells.Get("high"));
    }

    public void Dispose() => _workbook.Dispose();
}
