using static Estimator.Benchmarks.SpreadsheetCells;

namespace Estimator.Benchmarks;

/// <summary>Writes the estimate into a sheet: a row for each row of the price book, then the sums and the ends.</summary>
internal sealed class SpreadsheetFormulas(PlainPrices prices, SpreadsheetCells cells)
{
    private const int CentsColumn = 4;
    private const int DownColumn = 5;
    private const int UpColumn = 6;
    private const int FirstSpreadColumn = 7;

    private static readonly string[] Inputs =
        ["homeType", "era", "siding", "condition", "stories", "floorArea", "labor", "supply", "commonDown", "commonUp"];

    private readonly ExteriorTables _figures = prices.Takeoff.Figures;

    public void Write()
    {
        Array.ForEach(Inputs, cells.Input);
        WriteTakeoff();
        foreach (PlainFactor factor in prices.Rows.SelectMany(row => row.Factors.Concat(row.Spreads.SelectMany(spread => new[] { spread.Down, spread.Up }))).Distinct())
        {
            if (NaiveKeys.ConstantOf(factor.Key) is >= 0 and var code)
            {
                cells.Formula(Name(factor), Text(factor.Values[code]));
            }
            else
            {
                cells.Lookup(Name(factor), factor.Values, ExteriorKeys.All[factor.Key].Name);
            }
        }

        for (int row = 0; row < prices.Rows.Length; row++)
        {
            WriteRow(prices.Rows[row], row + 1);
        }

        WriteTotal();
    }

    private static string Name(PlainFactor factor) => $"factor{factor.Number}";

    private void WriteTakeoff()
    {
        PlainTakeoff takeoff = prices.Takeoff;
        cells.Lookup("typicalShape", takeoff.Shape, "homeType");
        cells.Lookup("typicalGables", takeoff.Gables, "homeType");
        cells.Lookup("exposure", takeoff.Exposure, "homeType");
        cells.Lookup("typicalRoot", takeoff.RootFloorArea, "homeType");
        cells.Lookup("rootStories", takeoff.RootStories, "stories");
        cells.Lookup("inverseStories", takeoff.InverseStories, "stories");
        cells.Lookup("trimStories", takeoff.TrimStories, "stories");
        cells.Lookup("highShare", takeoff.HighShare, "stories");
        cells.Lookup("leadChance", takeoff.Lead, "era");
        cells.Lookup("leadPresumed", takeoff.LeadPresumed, "era");
        cells.Lookup("corners", takeoff.Corners, "homeType");
        cells.Lookup("garageWall", takeoff.GarageWall, "homeType");
        cells.Lookup("ornament", takeoff.Ornament, "era");
        cells.Lookup("paintedWindows", takeoff.PaintedWindows, "era");
        cells.Lookup("failingByAge", takeoff.FailingByAge, "era");
        cells.Lookup("puttySashes", takeoff.PuttySashes, "era");
        cells.Formula("root", "IF({floorArea}=0,{typicalRoot},SQRT({floorArea}))");
        cells.Formula("perimeter", $"{{typicalShape}}*{{exposure}}*{{root}}*(1+{{corners}}*MIN({{root}}/{Text(_figures.TypicalRoot)},{Text(PlainTakeoff.MostCorners)}))");
        cells.Formula("openings", $"{Text(_figures.WindowsPerHouse)}+{Text(_figures.WindowsPerFloorArea)}*{{root}}*MIN({{root}},{Text(_figures.WindowedRoot)})");
        cells.Formula("windows", "{paintedWindows}*{openings}");
        cells.Formula("casings", $"{{openings}}*{Text(_figures.CasingPerWindow)}+{Text(_figures.DoorsPerHouse)}*{Text(_figures.CasingPerDoor)}");
        cells.Formula("trim", "{ornament}*({perimeter}*{trimStories}+{casings})");
        cells.Formula("box", $"{{perimeter}}*{{rootStories}}*{Text(_figures.StoryHeight)}+{{garageWall}}");
        cells.Formula("gables", "{typicalGables}*{exposure}*{root}*{root}*{inverseStories}");
        cells.Formula("gross", $"{{box}}+MIN({{gables}},{Text(PlainTakeoff.GableLimit)}*{{box}})");
        cells.Formula("wall", $"MAX({{gross}}-{Text(_figures.OpeningShare)}*{{gross}},0)");
        cells.Formula("prepared", $"MAX({{wall}},{{trim}}*{Text(_figures.TrimWidth)}+{{windows}}*{Text(_figures.WindowArea)}+{Text(_figures.DoorsPerHouse * _figures.DoorArea)})");
        cells.Formula("failing", "{prepared}*{failingByAge}");
        cells.Formula("sashes", "{windows}*{puttySashes}");
        cells.Formula("highWall", "{prepared}*{highShare}");
        cells.Formula("leadTest", $"IF({{prepared}}>{Text(_figures.LeadExempt)},{{leadPresumed}},0)");
        cells.Formula("leadJob", $"IF({{prepared}}>{Text(_figures.LeadExempt)},{{leadChance}},0)");
        cells.Formula("leadWall", "{prepared}*{leadJob}");
    }

    private void WriteRow(PlainRow row, int at)
    {
        string factors = string.Concat(row.Factors.Select(factor => $"*{{{Name(factor)}}}"));
        string place = row.IsLabor ? "labor" : "supply";
        cells.Formula(row.Id, at, CentsColumn, $"ROUND({Quantity(row.Measure)}{factors}*{Text(row.Cents)}*{{{place}}},0)");
        cells.Number(at, DownColumn, row.Width.Down);
        cells.Number(at, UpColumn, row.Width.Up);
        foreach (PlainSpread spread in row.Spreads)
        {
            int column = FirstSpreadColumn + (2 * spread.Down.Key);
            cells.Formula($"{row.Id}Down{spread.Down.Key}", at, column, $"{{{row.Id}}}*{{{Name(spread.Down)}}}");
            cells.Formula($"{row.Id}Up{spread.Up.Key}", at, column + 1, $"{{{row.Id}}}*{{{Name(spread.Up)}}}");
        }
    }

    private void WriteTotal()
    {
        string Range(int column) => cells.Range(column, prices.Rows.Length);
        string cents = Range(CentsColumn);
        cells.Formula("sum", $"SUM({cents})");
        foreach ((string end, int offset) in new[] { ("Down", 0), ("Up", 1) })
        {
            string width = Range(DownColumn + offset);
            cells.Formula("widths" + end, $"SUMPRODUCT({cents},{width})");
            cells.Formula("squares" + end, $"SUMPRODUCT({cents},{cents},{width},{width})");
            IEnumerable<string> spreads = prices.Rows.SelectMany(row => row.Spreads).Select(spread => spread.Down.Key).Distinct().Select(key => $"SUM({Range(FirstSpreadColumn + (2 * key) + offset)})^2");
            cells.Formula("norm" + end,
                $"SQRT({Text(1 - prices.Correlation)}*{{squares{end}}}+{Text(prices.Correlation)}*{{widths{end}}}^2+{{common{end}}}*{{sum}}^2+{string.Join('+', spreads)})");
        }

        cells.Formula("low", $"MAX(ROUND({{sum}}-{{normDown}},0),ROUND({Text(prices.Minimum.Low)}*{{labor}},0))/100");
        cells.Formula("likely", $"MAX({{sum}},ROUND({Text(prices.Minimum.Likely)}*{{labor}},0))/100");
        cells.Formula("high", $"MAX(ROUND({{sum}}+{{normUp}},0),ROUND({Text(prices.Minimum.High)}*{{labor}},0))/100");
    }

    private string Quantity(ExteriorMeasure measure) => measure switch
    {
        ExteriorMeasure.Job => "1",
        ExteriorMeasure.MachineWash => "IF({wall}>0,1,0)",
        ExteriorMeasure.Doors => Text(_figures.DoorsPerHouse),
        ExteriorMeasure.SecondCoat => "{wall}",
        ExteriorMeasure.Abradable => "{prepared}",
        _ => $"{{{Key.CamelCase(measure.ToString())}}}",
    };
}
