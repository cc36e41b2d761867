using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Explains one exterior painting job: the same calls as in bulk, with buffers that keep the lines.</summary>
internal static class ExteriorEstimate
{
    /// <summary>Estimates a job that has no errors.</summary>
    [SkipLocalsInit]
    public static Estimate Of(ExteriorPainting job, ExteriorPrices prices, IReadOnlyList<Issue> issues)
    {
        ExteriorAnswers answers = new(job, prices);
        JobTable table = prices.Job.Table;
        PriceTable rates = answers.SidingShares is { } shares ? table.WithSidingMix(shares) : table.Prices;
        Span<OneWide> memory = stackalloc OneWide[Workspace<OneWide>.LengthFor(prices.Job)];
        Workspace<OneWide> work = Workspace<OneWide>.Over(memory, prices.Job);
        PlaceFactors.Fill(prices.Job, answers.State, answers.AsOf, job.Performer, work);
        for (int key = 0; key < answers.Codes.Length; key++)
        {
            work.Keys[key] = ExteriorAnswers.Index(answers.Codes[key]);
        }

        RangeSum<OneWide> sum = new(work.Spread);
        prices.Price(answers.ToHome(), rates, table.AllRows, work, ref sum);
        PricedJob priced = new()
        {
            Job = job,
            Prices = prices.Job,
            Parts =
            [
                new()
                {
                    Codes = answers.Codes,
                    SidingShares = answers.SidingShares,
                    Table = rates,
                    Words = WordsOf(answers, work.Measures[(int)ExteriorMeasure.LeadJob].Value),
                },
            ],
            Memory = memory,
            Sum = sum,
            Drivers = work.Drivers,
            Total = prices.Job.Close(sum, work.Drivers, PlaceFactors.Labor(prices.Job, answers.State, answers.AsOf), job.Performer == Performer.Self),
            AsOf = answers.AsOf,
        };
        return Explained.Of(priced, ExteriorAssumptions.Of(priced, answers, prices.Tables), Repainting.Of(priced, answers), issues);
    }

    private static WorkWords WordsOf(ExteriorAnswers answers, double leadShare)
    {
        House house = answers.Job.House;
        return new()
        {
            Siding = Words.OfSiding(house),
            Condition = Words.Of(house.Condition),
            YearBuilt = Words.Of(house.YearBuilt, leadShare),
            Paints = [Words.OfPaint(answers.Job.Paint)],
        };
    }
}
