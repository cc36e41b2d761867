using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Explains one exterior painting job: the same calls as in bulk, with buffers that keep the lines.</summary>
internal static class ExteriorEstimate
{
    /// <summary>Estimates a job that has no errors.</summary>
    [SkipLocalsInit]
    public static Estimate Of(ExteriorPainting job, ExteriorPrices prices, IReadOnlyList<Issue> issues)
    {
        JobPlace place = JobPlace.Of(job, prices.Job);
        Inputs<OneWide> told = Inputs<OneWide>.Over(stackalloc OneWide[ExteriorInputs.Asked.Count], ExteriorInputs.Of(job, prices.Tables));
        Span<OneWide> memory = stackalloc OneWide[Workspace<OneWide>.LengthFor(prices.Job)];
        Workspace<OneWide> work = Workspace<OneWide>.Over(memory, prices.Job);
        work.SetPlace(place.NumbersOf(job, prices.Job));
        ExteriorHome<OneWide> home = default;
        home.Settle(told, prices.Tables, work);
        prices.Measure(home, work);
        ExteriorAnswers answers = new(job, place, home, work.CodesOfKeys());
        PriceTable rates = TableOf(answers.SidingShares, prices.Job);
        RangeSum<OneWide> sum = new(work.Spread);
        PricingLoop.Price(rates, prices.Job.Table.AllRows, work, ref sum);
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
                    Words = WordsOf(job, work.Measures[(int)ExteriorMeasure.LeadJob].Value),
                },
            ],
            Memory = memory,
            Sum = sum,
            Drivers = work.Drivers,
            Total = prices.Close(told, sum, work),
            AsOf = place.AsOf,
            Place = place.Profile,
            Area = place.Area,
        };
        return EstimateWriter.Of(priced, ExteriorAssumptions.Of(priced, answers, prices.Tables), ExteriorRepainting.Of(priced, answers), issues);
    }

    /// <summary>The book's rates, or with a job's own siding mix among them.</summary>
    public static PriceTable TableOf(double[]? sidingShares, JobPrices prices) =>
        sidingShares is null ? prices.Table.Prices : prices.Table.WithSidingMix(sidingShares);

    private static WorkWords WordsOf(ExteriorPainting job, double leadShare) => new()
    {
        Siding = Words.OfSiding(job.House),
        Condition = Words.Of(job.House.Condition),
        YearBuilt = Words.Of(job.House.YearBuilt, leadShare),
        Paints = [Words.OfPaint(job.Paint)],
    };
}
