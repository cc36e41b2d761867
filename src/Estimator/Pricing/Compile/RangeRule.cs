using System.Globalization;

namespace Estimator;

/// <summary>The rule that makes ranges add up: no line, with all that may be unknown about it, is wider downwards than its likely.</summary>
/// <remarks>
/// The width of a sum is a norm. If (d/m)² + Σc² + Σs² ≤ 1 for each line, then by the triangle inequality adding
/// work never lowers the low end; the high end and the likely rise in any case.
/// </remarks>
internal static class RangeRule
{
    // As far as a job may be dated past the index: the rule has to hold there, too.
    private const double MostYearsPastIndex = 10;

    /// <summary>Notes lines that are too wide, each with what it comes to.</summary>
    public static void Check(CompiledJob job, Width[] drivers, int indexAge, FigureReader figures)
    {
        double common = 0;
        for (int i = 0; i < drivers.Length; i++)
        {
            double width = drivers[i].Down * (i == indexAge ? MostYearsPastIndex : 1);
            common += width * width;
        }

        foreach (CompiledActivity activity in job.Activities)
        {
            Check(activity.Id, "hours", activity.LaborRow, job.Prices, common, figures);
            Check(activity.Id, "supply", activity.SupplyRow, job.Prices, common, figures);
        }
    }

    private static void Check(string id, string part, int number, PriceTable table, double common, FigureReader figures)
    {
        if (number < 0)
        {
            return;
        }

        double own = table.Rows[number].Width.Down;
        double squares = common + (own * own);
        foreach (SpreadRow spread in table.Spreads.Where(spread => spread.Row == number))
        {
            double most = Widest(table, spread.Down);
            squares += most * most;
        }

        // What is no number comes from a figure that is noted itself.
        if (squares > 1)
        {
            figures.Note($"activities.{id}.{part}", string.Create(
                CultureInfo.InvariantCulture,
                $"its squared widths below the likely add up to {squares:0.###}, above 1; narrow its figures or its factors."));
        }
    }

    private static double Widest(PriceTable table, int factor)
    {
        double most = 0;
        foreach (double down in table.EntriesOf(factor))
        {
            most = Math.Max(most, down);
        }

        return most;
    }
}
