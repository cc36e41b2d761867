using System.Globalization;
using CsvHelper;
using ParquetSharp;

namespace Estimator.Tests.PortfolioSample;

public sealed class ParquetTests : IDisposable
{
    private static readonly string[] Texts = ["state", "building_type", "siding"];
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Homes_CostTheSameFromAndToEveryForm()
    {
        WriteHomes(_folder["homes.parquet"]);
        foreach ((string from, string to) in ((string, string)[])[(WorkFolder.Homes, "a.csv"), (WorkFolder.Homes, "a.parquet"), (_folder["homes.parquet"], "b.csv"), (_folder["homes.parquet"], "b.parquet")])
        {
            Assert.Equal((0, ""), (PortfolioCall.Of("--in", from, "--out", _folder[to]) is var call ? call.Code : 0, call.Error));
        }

        QuotedRow[] rows = QuotedRow.Read(_folder["a.csv"]);
        Assert.Equal(2000, rows.Length);
        Assert.Equal(File.ReadAllBytes(_folder["a.csv"]), File.ReadAllBytes(_folder["b.csv"]));
        Assert.Equal(File.ReadAllBytes(_folder["a.parquet"]), File.ReadAllBytes(_folder["b.parquet"]));
        Assert.Equal(rows, ReadQuotes(_folder["a.parquet"]));
    }

    [Fact]
    public void MissingAndBadCells_LoseNoRow()
    {
        using (ParquetFileWriter file = new(_folder["homes.parquet"], [new Column<long?>("id"), new Column<double?>("floor_area_m2"), new Column<string>("siding"), new Column<string>("home_type"), new Column<string>("building_type"), new Column<float>("stories")]))
        {
            using RowGroupWriter group = file.AppendRowGroup();
            WriteColumn<long?>(group, [long.MaxValue, null, 3, 4, 5]);
            WriteColumn<double?>(group, [200, null, -1, 200, double.NaN]);
            WriteColumn<string?>(group, ["wood", null, "vinyl", "wod", ""]);
            WriteColumn<string?>(group, ["detached", "", null, "townhouse", "x"]);
            WriteColumn<string?>(group, ["2 Unit", "2 Unit", "Mobile Home", null, null]);
            WriteColumn<float>(group, [1.5f, 2, 2, 2, 2]);
            file.Close();
        }

        Assert.Equal(0, PortfolioCall.Of("--in", _folder["homes.parquet"], "--out", _folder["quotes.csv"]).Code);
        QuotedRow[] quotes = QuotedRow.Read(_folder["quotes.csv"]);
        QuotedRow[] same = _folder.Quote(
            "id,floor_area_m2,siding,home_type,building_type,stories\n9223372036854775807,200,wood,detached,2 Unit,1.5\n,,,,2 Unit,2\n3,-1,vinyl,,Mobile Home,2\n4,200,wod,townhouse,,2\n5,,,x,,2\n");
        Assert.Equal(["", "", "Negative", "UnknownName", "UnknownName"], quotes.Select(quote => quote.Issue));
        Assert.Equal(same, quotes);
    }

    [Fact]
    public void NumbersWithoutUnit_AreRefused()
    {
        using (ParquetFileWriter file = new(_folder["homes.parquet"], [new Column<double>("floorArea")]))
        {
            using RowGroupWriter group = file.AppendRowGroup();
            WriteColumn<double>(group, [200]);
            file.Close();
        }

        PortfolioCall call = PortfolioCall.Of("--in", _folder["homes.parquet"]);
        Assert.Equal(2, call.Code);
        Assert.Contains("floor_area_m2", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFile_IsRefused()
    {
        _folder.Write("homes.parquet", "id,stories\n1,2\n");
        PortfolioCall call = PortfolioCall.Of("--in", _folder["homes.parquet"]);
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.Contains("homes.parquet", call.Error, StringComparison.Ordinal);
    }

    private static void WriteHomes(string path)
    {
        using CsvReader homes = CsvReader.FromFile(WorkFolder.Homes);
        List<string[]> rows = [];
        string[] names = ["id", "unit_stories", "stories", "year_built", "floor_area_sqft", .. Texts];
        while (homes.Read())
        {
            rows.Add([.. names.Select(homes.GetString)]);
        }

        using ParquetFileWriter file = new(path, [.. names.Select(name => Texts.Contains(name) ? (Column)new Column<string>(name) : new Column<int>(name))]);
        foreach (string[][] part in rows.Chunk(700))
        {
            using RowGroupWriter group = file.AppendRowGroup();
            for (int column = 0; column < names.Length; column++)
            {
                string[] cells = [.. part.Select(row => row[column])];
                if (Texts.Contains(names[column]))
                {
                    WriteColumn(group, cells);
                }
                else
                {
                    WriteColumn(group, Array.ConvertAll(cells, cell => int.Parse(cell, CultureInfo.InvariantCulture)));
                }
            }
        }

        file.Close();
    }

    private static void WriteColumn<T>(RowGroupWriter group, T[] cells)
    {
        using LogicalColumnWriter<T> column = group.NextColumn().LogicalWriter<T>();
        column.WriteBatch(cells);
    }

    private static IEnumerable<QuotedRow> ReadQuotes(string path)
    {
        using ParquetFileReader file = new(path);
        using RowGroupReader group = file.RowGroup(0);
        int rows = (int)group.MetaData.NumRows;
        string[] origin = [.. ((int[])[6, 7, 8, 9]).Select(at => Assert.Single(group.Column(at).LogicalReader<string>().ReadAll(rows).Distinct()))];
        Assert.Equal(["us-2025", PriceBook.UnitedStates2025.Version, "2025-06-30", HomeEstimator.FormulaVersion], origin);
        string[][] texts = [.. ((int[])[0, 4, 5]).Select(at => group.Column(at).LogicalReader<string>().ReadAll(rows))];
        double?[][] amounts = [.. ((int[])[1, 2, 3]).Select(at => group.Column(at).LogicalReader<double?>().ReadAll(rows))];
        string Money(int column, int row) => amounts[column][row] is { } amount ? amount.ToString("0.00", CultureInfo.InvariantCulture) : "";
        return [.. Enumerable.Range(0, rows).Select(row => new QuotedRow(texts[0][row] ?? "", Money(0, row), Money(1, row), Money(2, row), texts[1][row] ?? "", texts[2][row] ?? ""))];
    }
}
