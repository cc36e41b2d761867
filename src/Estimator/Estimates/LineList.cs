namespace Estimator;

/// <summary>The rows of an estimate: every priced activity that applies, and the minimum charge where it wins.</summary>
internal static class LineList
{
    private const string MinimumCharge = "minimumCharge";

    public static IReadOnlyList<EstimateLine> Of(in PricedJob job, in PlannedWork work)
    {
        List<EstimateLine> lines = new(work.Items.Length);
        CommonSquares<OneWide> common = CommonSquares<OneWide>.Of(job.Drivers, job.Prices.DriverSquares);
        for (int item = 0; item < work.Items.Length; item++)
        {
            if (work.ActivityOf(work.Items[item]).IsPriced)
            {
                lines.Add(Line(job, work, item, common));
            }
        }

        AddMarkups(job, common, lines);
        if (job.Total.MinimumCharge.Value > 0)
        {
            lines.Add(Minimum(job));
        }

        return lines;
    }

    private static EstimateLine Line(in PricedJob job, in PlannedWork work, int number, in CommonSquares<OneWide> common)
    {
        ref readonly WorkItem item = ref work.Items[number];
        JobActivity activity = work.ActivityOf(item);
        bool isEquipment = activity.Activity.Supply is { IsEquipment: true };
        decimal supply = Money.FromCents(item.Supply);
        return new()
        {
            Activity = work.Ids[number],
            Name = activity.Activity.Name,
            Room = work.Parts[item.Part].Name,
            Surface = activity.Activity.Surface,
            Quantity = Tidy(item.Quantity),
            Unit = activity.Activity.Unit,
            Hours = Tidy(item.Hours),
            Labor = Money.FromCents(item.Labor),
            Material = isEquipment ? 0 : supply,
            Equipment = isEquipment ? supply : 0,
            Allowance = activity.Activity.Supply is { IsAllowance: true } ? supply : null,
            Cost = Range(job, item, activity, common),
            Sources = activity.Sources,
        };
    }

    /// <summary>Overhead, profit, permits, taxes and fees, each a share of what its name says.</summary>
    private static void AddMarkups(in PricedJob job, in CommonSquares<OneWide> common, List<EstimateLine> lines)
    {
        for (int i = 0; i < job.MarkupCents.Length; i++)
        {
            double cents = job.MarkupCents[i].Value;
            if (cents > 0)
            {
                Markup one = job.Markups!.All[i];
                double down = Math.Min(1, Math.Sqrt((one.Width.Down * one.Width.Down) + common.Down.Value));
                double up = Math.Sqrt((one.Width.Up * one.Width.Up) + common.Up.Value);
                lines.Add(new()
                {
                    Activity = one.Id,
                    Name = one.Name,
                    Quantity = one.Base == MarkupBase.Job ? 1 : Tidy(one.Share),
                    Unit = UnitOf(one.Base),
                    Hours = 0,
                    Labor = 0,
                    Material = 0,
                    Equipment = 0,
                    Fee = Money.FromCents(cents),
                    Cost = CostRange.FromCents(Math.Round(cents * (1 - down)), cents, Math.Round(cents * (1 + up))),
                    Sources = one.Sources,
                });
            }
        }
    }

    private static string UnitOf(MarkupBase of) => of switch
    {
        MarkupBase.Direct => "of direct cost",
        MarkupBase.Work => "of direct cost and general conditions",
        MarkupBase.Material => "of material",
        MarkupBase.Job => "job",
        MarkupBase.Permit => "of the permit",
        _ => "of the contractor's price",
    };

    /// <summary>The line priced on its own: the same roll-up with one line in it.</summary>
    private static CostRange Range(
        in PricedJob job, in WorkItem item, JobActivity activity, in CommonSquares<OneWide> common)
    {
        RangeSum<OneWide> alone = new(stackalloc OneWide[job.Sum.Spread.Length]);
        job.AddTo(ref alone, item.Part, activity.LaborRow, item.Labor);
        job.AddTo(ref alone, item.Part, activity.SupplyRow, item.Supply);
        OneWide rho = OneWide.Of(job.Prices.Table.Prices.Correlation);
        double low = Math.Max(0, alone.Low(rho, common.Down).Value);
        return CostRange.FromCents(low, alone.Totals.Likely.Value, alone.High(rho, common.Up).Value);
    }

    private static EstimateLine Minimum(in PricedJob job)
    {
        double cents = job.Total.MinimumCharge.Value;
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
            Sources = job.Prices.Book.Document.Figures[FigureId.Minimum(job.Prices.Kind)].Sources,
        };
    }

    // Shown with what is meant: more digits of a square foot or an hour say nothing.
    private static double Tidy(double value) => Math.Round(value, 3);
}
