namespace Estimator;

/// <summary>The rows of an estimate: every priced activity that applies, and the minimum charge where it wins.</summary>
internal static class EstimateLines
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
        CompiledActivity activity = work.ActivityOf(item);
        return new(activity.Text, work.IdOf(item).Id, work.Parts[item.Part], item.Labor, Range(job, item, activity, common))
        {
            Quantity = Tidy(item.Quantity),
            Hours = Tidy(item.Hours),
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
                CostRange cost = CostRange.FromCents(Math.Round(cents * (1 - down)), cents, Math.Round(cents * (1 + up)));
                lines.Add(new(one.Text, one.Id, null, 0, cost)
                {
                    Quantity = one.Base == MarkupBase.Job ? 1 : Math.Round(one.Share * job.MarkupFactors[i].Value, 5),
                    BaseCents = one.Base == MarkupBase.Job ? 0 : (long)job.MarkupBases[i].Value,
                });
            }
        }
    }

    /// <summary>The line priced on its own: the same roll-up with one line in it.</summary>
    private static CostRange Range(
        in PricedJob job, in WorkItem item, CompiledActivity activity, in CommonSquares<OneWide> common)
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
        return new(job.Prices.MinimumText, MinimumCharge, null, cents, CostRange.FromCents(cents, cents, cents)) { Quantity = 1 };
    }

    // Shown with what is meant: more digits of a square foot or an hour say nothing.
    private static double Tidy(double value) => Math.Round(value, 3);
}
