using System.Globalization;

namespace Estimator.Benchmarks;

/// <summary>The price book as tables of a database: one a key, a row a code, a column a factor.</summary>
internal sealed class DuckDbTables(PlainPrices prices)
{
    private static readonly string[] KeyNames = ["siding", "condition", "stories"];

    /// <summary>Factors of the three keys that houses give, by the number of the key.</summary>
    public PlainFactor[] FactorsOf(int key) =>
        [.. prices.Rows.SelectMany(row => row.Factors.Concat(row.Spreads.SelectMany(spread => new[] { spread.Down, spread.Up })))
            .Where(factor => factor.Key == key)
            .Distinct()];

    /// <summary>Name of the column of a factor.</summary>
    public static string Column(PlainFactor factor) => $"f{factor.Number}";

    /// <summary>Names of the columns of all factors.</summary>
    public IEnumerable<string> Columns => Enumerable.Range(0, KeyNames.Length).SelectMany(FactorsOf).Select(Column);

    /// <summary>Creates the tables.</summary>
    public IEnumerable<string> Statements()
    {
        PlainTakeoff takeoff = prices.Takeoff;
        PlainPlaces places = prices.Places;
        yield return Table("state", "labor, supply, mix", places.Unknown + 1, code =>
            $"{Number(places.Labor[code])}, {Number(places.Supply[code])}, {places.SidingMix[code]}::UTINYINT");
        yield return Table("home_type", "shape, gables, root_floor, corners, garage_wall", Key.HomeType.Unknown, code =>
            $"{Number(takeoff.Shape[code] * takeoff.Exposure[code])}, {Number(takeoff.Gables[code] * takeoff.Exposure[code])}, {Number(takeoff.RootFloorArea[code])}, {Number(takeoff.Corners[code])}, {Number(takeoff.GarageWall[code])}");
        yield return Table("era", "lead, presumed, ornament, painted, failing_age, putty", NaiveKeys.EraUnknown + 1, code =>
            $"{Number(takeoff.Lead[code])}, {Number(takeoff.LeadPresumed[code])}, {Number(takeoff.Ornament[code])}, {Number(takeoff.PaintedWindows[code])}, {Number(takeoff.FailingByAge[code])}, {Number(takeoff.PuttySashes[code])}");
        yield return Table("geometry", "root_stories, inverse_stories, trim_stories, high_share", Key.Stories.Unknown + 1, code =>
            $"{Number(takeoff.RootStories[code])}, {Number(takeoff.InverseStories[code])}, {Number(takeoff.TrimStories[code])}, {Number(takeoff.HighShare[code])}");
        for (int key = 0; key < KeyNames.Length; key++)
        {
            PlainFactor[] factors = FactorsOf(key);
            int codes = ExteriorKeys.All[key].Unknown + ExteriorKeys.All[key].Mixes.Length;
            yield return Table(KeyNames[key], string.Join(", ", factors.Select(Column)), codes, code =>
                string.Join(", ", factors.Select(factor => Number(factor.Values[code]))));
        }
    }

    /// <summary>A number as a literal of type DOUBLE.</summary>
    public static string Number(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? text : text + "e0";
    }

    private static string Table(string name, string columns, int codes, Func<int, string> cells) =>
        $"CREATE TABLE {name} AS SELECT * FROM (VALUES {string.Join(", ", Enumerable.Range(0, codes).Select(code => $"({code}::UTINYINT, {cells(code)})"))}) AS t(code, {columns})";
}
