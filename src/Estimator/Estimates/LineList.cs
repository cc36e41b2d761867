namespace Estimator;

/// <summary>The rows of an estimate: every priced activity that applies, and the minimum charge where it wins.</summary>
internal static class LineList
{
    private const decimal CentsPerUnit = 100m;
    private const string MinimumCharge = "minimumCharge";

    public static IReadOnlyList<EstimateLine> Of(in Explained home, ReadOnlySpan<double> quantities)
    {
        List<EstimateLine> lines = new(home.Table.Rows.Length + 1);
        CommonSquares<OneWide> common = CommonSquares<OneWide>.Of(home.Work.Drivers, home.Prices.Drivers);
        for (int number = 0; number < quantities.Length; number++)
        {
            JobActivity activity = home.Prices.Job.Activities[number];
            if (activity.Row >= 0 && quantities[number] > 0)
            {
                lines.Add(Line(home, activity, quantities[number], common));
            }
        }

        if (home.Total.MinimumCharge.Value > 0)
        {
            lines.Add(Minimum(home));
        }

        return lines;
    }

    private static EstimateLine Line(in Explained home, JobActivity activity, double quantity, in CommonSquares<OneWide> common)
    {
        PricedLine<OneWide> line = home.Work.Lines[activity.Row];
        bool isEquipment = activity.Activity.Supply is { IsEquipment: true };
        decimal supply = Money(line.Supply);
        return new()
        {
            Activity = activity.Id,
            Name = activity.Activity.Name,
            Quantity = Tidy(quantity),
            Unit = activity.Activity.Unit,
            Hours = Tidy(line.Hours.Value),
            Labor = Money(line.Labor),
            Material = isEquipment ? 0 : supply,
            Equipment = isEquipment ? supply : 0,
            Cost = Range(home, activity.Row, line, common),
            Sources = activity.Sources,
        };
    }

    /// <summary>The line priced on its own: the same roll-up with one line in it.</summary>
    private static CostRange Range(in Explained home, int row, in PricedLine<OneWide> line, in CommonSquares<OneWide> common)
    {
        Span<OneWide> spread = stackalloc OneWide[home.Work.Spread.Length];
        RangeSum<OneWide> alone = new(spread);
        alone.Add(line.Labor + line.Supply, line.Down, line.Up);
        PricingLoop.AddSpreads(home.Work.Keys, home.Table, home.Table.Rows[row].Spreads, line.Labor, line.Supply, spread);
        OneWide rho = OneWide.Of(home.Table.Correlation);
        double low = Math.Max(0, alone.Low(rho, common.Down).Value);
        return CostRange.FromCents(low, alone.Likely.Value, alone.High(rho, common.Up).Value);
    }

    private static EstimateLine Minimum(in Explained home)
    {
        double cents = home.Total.MinimumCharge.Value;
        return new()
        {
            Activity = MinimumCharge,
            Name = "Up to the smallest charge for a visit",
            Quantity = 1,
            Unit = "job",
            Hours = 0,
            Labor = (decimal)cents / CentsPerUnit,
            Material = 0,
            Equipment = 0,
            Cost = CostRange.FromCents(cents, cents, cents),
            Sources = home.Prices.Book.Document.Figures[FigureId.Minimum(ExteriorPrices.JobKind)].Sources,
        };
    }

    private static decimal Money(OneWide cents) => (long)cents.Value / CentsPerUnit;

    // Shown with what is meant: more digits of a square foot or an hour say nothing.
    private static double Tidy(double value) => Math.Round(value, 3);
}
