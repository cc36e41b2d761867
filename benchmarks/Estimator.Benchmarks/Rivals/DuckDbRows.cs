using static Estimator.Benchmarks.DuckDbTables;

namespace Estimator.Benchmarks;

/// <summary>The step of the SQL estimate that prices each row: a column of whole cents.</summary>
internal sealed class DuckDbRows(PlainPrices prices)
{
    /// <summary>Columns of quantities; one a house, and doors, are constants.</summary>
    public static readonly string[] Measures = ["trim", "openings", "windows", "sashes", "wall", "prepared", "failing", "high_wall", "lead_test", "lead_job", "lead_wall"];

    public string Text()
    {
        IEnumerable<string> spreads = prices.Rows.SelectMany(row => row.Spreads).Where(spread => NaiveKeys.ConstantOf(spread.Down.Key) < 0).SelectMany(spread => new[] { Column(spread.Down), Column(spread.Up) }).Distinct();
        return $"cents AS (SELECT id, labor, common_down, common_up, {string.Join(", ", spreads)},\n  {string.Join(",\n  ", prices.Rows.Select(row => $"{Cents(row)} AS {row.Id}"))} FROM tall)";
    }

    /// <summary>Quantity at the place's rates × factors × cents, rounded. What is the same for every house is one number.</summary>
    private string Cents(PlainRow row)
    {
        (string measure, double count) = Measure(row.Measure);
        PlainFactor[] constant = [.. row.Factors.Where(factor => NaiveKeys.ConstantOf(factor.Key) >= 0)];
        bool isTall = measure.Length > 0 && row.IsLabor && row.Factors.Any(factor => factor.Key == NaiveKeys.Stories);
        IEnumerable<PlainFactor> own = row.Factors.Except(constant).Where(factor => !isTall || factor.Key != NaiveKeys.Stories);
        double cents = constant.Aggregate(row.Cents * count, (product, factor) => product * factor.Values[NaiveKeys.ConstantOf(factor.Key)]);
        string place = row.IsLabor ? "labor" : "supply";
        string quantity = (measure.Length > 0 ? measure + "_" : "") + place + (isTall ? "_tall" : "");
        return $"round({string.Join(" * ", own.Select(Column).Prepend(quantity).Append(Number(cents)))})";
    }

    private (string Name, double Count) Measure(ExteriorMeasure measure) => measure switch
    {
        ExteriorMeasure.Job or ExteriorMeasure.MachineWash => ("", 1),
        ExteriorMeasure.Doors => ("", prices.Takeoff.Figures.DoorsPerHouse),
        ExteriorMeasure.Wall or ExteriorMeasure.SecondCoat => ("wall", 1),
        ExteriorMeasure.Openings => ("openings", 1),
        ExteriorMeasure.Windows => ("windows", 1),
        ExteriorMeasure.Sashes => ("sashes", 1),
        ExteriorMeasure.Failing => ("failing", 1),
        ExteriorMeasure.Prepared or ExteriorMeasure.Abradable => ("prepared", 1),
        ExteriorMeasure.Trim => ("trim", 1),
        ExteriorMeasure.HighWall => ("high_wall", 1),
        ExteriorMeasure.LeadTest => ("lead_test", 1),
        ExteriorMeasure.LeadJob => ("lead_job", 1),
        ExteriorMeasure.LeadWall => ("lead_wall", 1),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The query does not count it."),
    };
}
