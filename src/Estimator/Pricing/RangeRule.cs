namespace Estimator;

/// <summary>The rule that makes ranges add up: no line, with all that may be unknown about it, is wider downwards than its likely.</summary>
/// <remarks>
/// The width of a sum is a norm. If (d/m)² + Σc² + Σs² ≤ 1 for each line, then by the triangle inequality adding
/// work never lowers the low end; the high end and the likely rise in any case.
/// </remarks>
internal static class RangeRule
{
    private const double MostYearsPastIndex = 10;

    /// <exception cref="PriceBookException">Lines are too wide; each is named with what it comes to.</exception>
    public static void Check(JobTable job, Width[] drivers, int indexAge)
    {
        double common = 0;
        for (int i = 0; i < drivers.Length; i++)
        {
            double width = drivers[i].Down * (i == indexAge ? MostYearsPastIndex : 1);
            common += width * width;
        }

        List<string> problems = [];
        foreach (JobActivity activity in job.Activities.Where(activity => activity.Row >= 0))
        {
            double squares = common + LineSquares(job.Prices, job.Prices.Rows[activity.Row]);
            if (squares > 1)
            {
                problems.Add($"activities.{activity.Id}: its squared widths below the likely add up to {squares:0.###}, above 1; narrow its hours, its price or its factors.");
            }
        }

        if (problems.Count > 0)
        {
            throw new PriceBookException(problems);
        }
    }

    private static double LineSquares(PriceTable table, in PriceRow row)
    {
        double own = Math.Max(row.LaborCents > 0 ? row.LaborWidth.Down : 0, row.SupplyCents > 0 ? row.SupplyWidth.Down : 0);
        double squares = own * own;
        for (int i = row.Spreads.Start; i < row.Spreads.End; i++)
        {
            SpreadRef spread = table.Spreads[i];
            double most = Math.Max(Widest(table, spread.LaborDown), Widest(table, spread.SupplyDown));
            squares += most * most;
        }

        return squares;
    }

    private static double Widest(PriceTable table, int cell)
    {
        double most = 0;
        foreach (double down in table.Cells.Slice(cell, Key.Slots))
        {
            most = Math.Max(most, down);
        }

        return most;
    }
}
