namespace Estimator;

/// <summary>The rows of an estimate: every priced activity that applies, and the minimum charge where it wins.</summary>
internal static class LineList
{
    private const string MinimumCharge = "minimumCharge";

    public static IReadOnlyList<EstimateLine> Of(in Explained home, in PlannedWork work)
    {
        List<EstimateLine> lines = new(work.Activities.Length);
        CommonSquares<OneWide> common = CommonSquares<OneWide>.Of(home.Work.Drivers, home.Prices.DriverSquares);
        for (int number = 0; number < work.Activities.Length; number++)
        {
            if (work.Activities[number].IsPriced && work.Quantities[number] > 0)
            {
                lines.Add(Line(home, work, number, common));
            }
        }

        if (home.Total.MinimumCharge.Value > 0)
        {
            lines.Add(Minimum(home));
        }

        return lines;
    }

    private static EstimateLine Line(in Explained home, in PlannedWork work, int number, in CommonSquares<OneWide> common)
    {
        JobActivity activity = work.Activities[number];
        bool isEquipment = activity.Activity.Supply is { IsEquipment: true };
        decimal supply = Money.FromCents(home.Cents(activity.SupplyRow));
        return new()
        {
            Activity = activity.Id,
            Name = activity.Activity.Name,
            Quantity = Tidy(work.Quantities[number]),
            Unit = activity.Activity.Unit,
            Hours = Tidy(work.Hours[number]),
            Labor = Money.FromCents(home.Cents(activity.LaborRow)),
            Material = isEquipment ? 0 : supply,
            Equipment = isEquipment ? supply : 0,
            Cost = Range(home, activity, common),
            Sources = activity.Sources,
        };
    }

    /// <summary>The line priced on its own: the same roll-up with one line in it.</summary>
    private static CostRange Range(in Explained home, JobActivity activity, in CommonSquares<OneWide> common)
    {
        RangeSum<OneWide> alone = new(stackalloc OneWide[home.Work.Spread.Length]);
        home.AddTo(ref alone, activity.LaborRow, home.Cents(activity.LaborRow));
        home.AddTo(ref alone, activity.SupplyRow, home.Cents(activity.SupplyRow));
        OneWide rho = OneWide.Of(home.Table.Correlation);
        double low = Math.Max(0, alone.Low(rho, common.Down).Value);
        return CostRange.FromCents(low, alone.Totals.Likely.Value, alone.High(rho, common.Up).Value);
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
            Labor = Money.FromCents(cents),
            Material = 0,
            Equipment = 0,
            Cost = CostRange.FromCents(cents, cents, cents),
            Sources = home.Prices.Book.Document.Figures[FigureId.Minimum(ExteriorPrices.JobKind)].Sources,
        };
    }

    // Shown with what is meant: more digits of a square foot or an hour say nothing.
    private static double Tidy(double value) => Math.Round(value, 3);
}
