using System.Globalization;
using ParquetSharp;
using ParquetSharp.IO;

namespace Estimator.Benchmarks;

/// <summary>Writes a portfolio as the files that lenders and portals have: a row a home, names in text, empty where not known.</summary>
internal static class HomeFiles
{
    private static readonly string[] Sidings = Names<Siding>();
    private static readonly string[] Conditions = Names<Condition>();
    private static readonly string[] HomeTypes = Names<HomeType>();

    public static void WriteCsv(SampleHouses houses, string path)
    {
        using StreamWriter writer = new(path);
        writer.WriteLine("id,state,home_type,year_built,floor_area_sqft,stories,siding,condition");
        for (int row = 0; row < houses.Count; row++)
        {
            int? year = Year(houses, row);
            double? area = SampleHouses.Number(houses.FloorArea[row]);
            double? stories = SampleHouses.Number(houses.Stories[row]);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row},{State(houses, row)},{Name(HomeTypes, houses.HomeType[row])},{year},{area},{stories},{Name(Sidings, houses.Siding[row])},{Name(Conditions, houses.Condition[row])}"));
        }
    }

    public static void WriteParquet(SampleHouses houses, string path)
    {
        using FileStream file = File.Create(path);
        using ManagedOutputStream stream = new(file);
        using ParquetFileWriter writer = new(stream, Columns());
        using RowGroupWriter group = writer.AppendRowGroup();
        Write(group, houses, row => row);
        Write(group, houses, row => State(houses, row));
        Write(group, houses, row => Name(HomeTypes, houses.HomeType[row]));
        Write(group, houses, row => Year(houses, row));
        Write(group, houses, row => SampleHouses.Number(houses.FloorArea[row]));
        Write(group, houses, row => SampleHouses.Number(houses.Stories[row]));
        Write(group, houses, row => Name(Sidings, houses.Siding[row]));
        Write(group, houses, row => Name(Conditions, houses.Condition[row]));
        group.Close();
        writer.Close();
    }

    private static Column[] Columns() =>
    [
        new Column<int>("id"), new Column<string>("state"), new Column<string>("home_type"), new Column<int?>("year_built"),
        new Column<double?>("floor_area_sqft"), new Column<double?>("stories"), new Column<string>("siding"), new Column<string>("condition"),
    ];

    private static void Write<T>(RowGroupWriter group, SampleHouses houses, Func<int, T> cell)
    {
        using LogicalColumnWriter<T> writer = group.NextColumn().LogicalWriter<T>();
        writer.WriteBatch([.. Enumerable.Range(0, houses.Count).Select(cell)]);
    }

    private static string? State(SampleHouses houses, int row) =>
        houses.State[row] == HomeColumns.Unknown ? null : HomeEstimator.Default.States[houses.State[row]];

    private static int? Year(SampleHouses houses, int row) => houses.YearBuilt[row] == 0 ? null : houses.YearBuilt[row];

    private static string? Name(string[] names, byte code) => code == HomeColumns.Unknown ? null : names[code];

    private static string[] Names<T>()
        where T : struct, Enum =>
        Array.ConvertAll(Enum.GetNames<T>(), Key.CamelCase);
}
