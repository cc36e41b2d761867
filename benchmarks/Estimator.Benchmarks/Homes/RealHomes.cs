using System.Globalization;
using System.Reflection;

namespace Estimator.Benchmarks;

/// <summary>One home of the housing-stock sample.</summary>
/// <param name="State">Position in <see cref="HomeEstimator.States"/>.</param>
/// <param name="HomeType">Kind of home; a unit of a larger building counts as a townhouse.</param>
/// <param name="YearBuilt">Year built.</param>
/// <param name="FloorArea">Floor area in ft².</param>
/// <param name="Stories">Stories of the home itself.</param>
/// <param name="Siding">Siding, or <see cref="HomeColumns.Unknown"/>.</param>
internal readonly record struct RealHome(byte State, byte HomeType, ushort YearBuilt, double FloorArea, double Stories, byte Siding);

/// <summary>The two thousand homes of <c>samples/QuoteConsole/data/homes-2k.csv</c>.</summary>
internal static class RealHomes
{
    private const int MostStories = 3;

    /// <summary>Cells up to the siding; none before it is quoted.</summary>
    private const int Cells = 10;

    private static readonly string[] Sidings = Array.ConvertAll(Enum.GetNames<Siding>(), name => name.ToUpperInvariant());

    private static readonly Dictionary<string, HomeType> HomeTypes = new()
    {
        ["Single-Family Detached"] = HomeType.Detached,
        ["Mobile Home"] = HomeType.MobileHome,
    };

    public static RealHome[] Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("homes-2k.csv")!;
        using StreamReader reader = new(stream);
        string[] header = reader.ReadLine()!.Split(',');
        List<RealHome> homes = [];
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',', Cells);
            homes.Add(Home(name => cells[Array.IndexOf(header, name)]));
        }

        return [.. homes];
    }

    private static RealHome Home(Func<string, string> cell)
    {
        int siding = Array.IndexOf(Sidings, cell("siding").Replace("-", "", StringComparison.Ordinal).ToUpperInvariant());
        return new(
            (byte)HomeEstimator.Default.States.ToList().IndexOf(cell("state")),
            (byte)HomeTypes.GetValueOrDefault(cell("building_type"), HomeType.Townhouse),
            ushort.Parse(cell("year_built"), CultureInfo.InvariantCulture),
            double.Parse(cell("floor_area_sqft"), CultureInfo.InvariantCulture),
            Math.Min(MostStories, double.Parse(cell("unit_stories"), CultureInfo.InvariantCulture)),
            siding < 0 ? HomeColumns.Unknown : (byte)siding);
    }
}
