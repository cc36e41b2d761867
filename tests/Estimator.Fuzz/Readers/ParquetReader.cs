using ParquetSharp;

namespace Estimator.Fuzz;

/// <summary>Homes as Parquet, with bytes that are others; a refusal names the file.</summary>
internal sealed class ParquetReader() : Reader("parquet", 3)
{
    public override IReadOnlyList<Seed> Seeds { get; } = [Seed.OfBytes(File(Compression.Uncompressed)), Seed.OfBytes(File(Compression.Snappy))];

    public override Outcome Read(byte[] input)
    {
        string homes = WorkFile.With("homes.parquet", input);
        string quotes = WorkFile.At("quotes.csv");
        (int code, string said, string error) = Call.Of(terminal => QuotePortfolio.App.Run(["--in", homes, "--out", quotes, "--threads", "1", "--typical-size", "--restart"], terminal));
        if (code == 2)
        {
            Laws.Hold(error.Contains("homes.parquet", StringComparison.Ordinal) || error.Contains("column", StringComparison.Ordinal), $"the file is not named: {error}");
            return Outcome.Refused(error);
        }

        string table = System.IO.File.ReadAllText(quotes);
        Quotes.Keep(table);
        return new(code == 0, table);
    }

    private static byte[] File(Compression compression)
    {
        string path = WorkFile.At("seed.parquet");
        Column[] columns = [new Column<int>("id"), new Column<double?>("floor_area_sqft"), new Column<string>("siding"), new Column<int?>("year_built")];
        using (ParquetFileWriter file = new(path, columns, compression))
        {
            for (int group = 0; group < 2; group++)
            {
                using RowGroupWriter rows = file.AppendRowGroup();
                Write(rows, [1, 2, 3, 4, 5]);
                Write(rows, (double?[])[1000, null, 1500, 2000, 2500]);
                Write(rows, (string?[])["wood", null, "vinyl", "brick", "wood"]);
                Write(rows, (int?[])[1950, 1990, null, 2005, 1925]);
            }

            file.Close();
        }

        return System.IO.File.ReadAllBytes(path);
    }

    private static void Write<T>(RowGroupWriter rows, T[] cells)
    {
        using LogicalColumnWriter<T> column = rows.NextColumn().LogicalWriter<T>();
        column.WriteBatch(cells);
    }
}
