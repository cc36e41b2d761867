using static Estimator.Benchmarks.DuckDbTables;

namespace Estimator.Benchmarks;

/// <summary>The last steps of the SQL estimate: rows added up, the range, the smallest charge.</summary>
internal sealed class DuckDbSums(PlainPrices prices)
{
    private const int WidthDigits = 12;

    // Widths that differ by the last bits only are one width.
    private readonly IGrouping<Width, PlainRow>[] _groups =
        [.. prices.Rows.GroupBy(row => new Width(Math.Round(row.Width.Down, WidthDigits), Math.Round(row.Width.Up, WidthDigits)))];

    private readonly int[] _keys = [.. prices.Rows.SelectMany(row => row.Spreads).Select(spread => spread.Down.Key).Distinct()];

    public string Text() => string.Join(",\n", [Grouped(), Sums(), Ends(), Quotes()]);

    private string Grouped()
    {
        IEnumerable<string> sums = _groups.Select((group, i) => $"{Plus(group.Select(row => row.Id))} AS sum{i}");
        IEnumerable<string> squares = _groups.Select((group, i) => $"{Plus(group.Select(row => $"{row.Id} * {row.Id}"))} AS squares{i}");
        IEnumerable<string> spreads = _keys.SelectMany(key => new[]
        {
            $"{Spread(key, spread => spread.Down)} AS down{key}", $"{Spread(key, spread => spread.Up)} AS up{key}",
        });
        return $"grouped AS (SELECT id, labor, common_down, common_up, {string.Join(", ", [.. sums, .. squares, .. spreads])} FROM cents)";
    }

    private string Sums() => $"""
        sums AS (
          SELECT id, labor, common_down, common_up,
            {Plus(_groups.Select((_, i) => $"sum{i}"))} AS likely,
            {Widened("sum", width => width.Down)} AS down,
            {Widened("sum", width => width.Up)} AS up,
            {Widened("squares", width => width.Down * width.Down)} AS down_squares,
            {Widened("squares", width => width.Up * width.Up)} AS up_squares,
            {Plus(_keys.Select(key => $"down{key} * down{key}"))} AS spread_down,
            {Plus(_keys.Select(key => $"up{key} * up{key}"))} AS spread_up
          FROM grouped)
        """;

    private string Ends()
    {
        (string one, string all) = (Number(1 - prices.Correlation), Number(prices.Correlation));
        return $"""
            ends AS (
              SELECT id, labor, likely,
                likely - sqrt({one} * down_squares + {all} * down * down + common_down * likely * likely + spread_down) AS low,
                likely + sqrt({one} * up_squares + {all} * up * up + common_up * likely * likely + spread_up) AS high
              FROM sums)
            """;
    }

    private string Quotes() => $"""
        quotes AS (
          SELECT id,
            greatest(round(low), round({Number(prices.Minimum.Low)} * labor)) / 100 AS low,
            greatest(likely, round({Number(prices.Minimum.Likely)} * labor)) / 100 AS likely,
            greatest(round(high), round({Number(prices.Minimum.High)} * labor)) / 100 AS high
          FROM ends)
        """;

    /// <summary>Σ sᵢmᵢ of a key; rows that spread alike are added up first.</summary>
    private string Spread(int key, Func<PlainSpread, PlainFactor> end) => Plus(prices.Rows
        .SelectMany(row => row.Spreads.Where(spread => spread.Down.Key == key).Select(spread => (row.Id, Factor: end(spread))))
        .GroupBy(one => one.Factor)
        .Select(group => $"{ValueOf(group.Key)} * ({Plus(group.Select(one => one.Id))})"));

    private static string ValueOf(PlainFactor factor) =>
        NaiveKeys.ConstantOf(factor.Key) is >= 0 and var code ? Number(factor.Values[code]) : Column(factor);

    private string Widened(string column, Func<Width, double> width) =>
        Plus(_groups.Select((group, i) => $"{Number(width(group.Key))} * {column}{i}"));

    private static string Plus(IEnumerable<string> terms) => string.Join(" + ", terms);
}
