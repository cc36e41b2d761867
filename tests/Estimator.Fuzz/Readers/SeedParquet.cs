using ParquetSharp;

namespace Estimator.Fuzz;

/// <summary>Tables of homes as Parquet.</summary>
internal static class SeedParquet
{
    /// <summary>Ten homes in two groups.</summary>
    public static byte[] Homes(Compression compression)
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

        return File.ReadAllBytes(path);
    }

    private static void Write<T>(RowGroupWriter rows, T[] cells)
    {
        using LogicalColumnWriter<T> column = rows.NextColumn().LogicalWriter<T>();
        column.WriteBatch(cells);
    }
}
