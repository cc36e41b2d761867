namespace Estimator;

/// <summary>Explains one remodel: direct lines by the same loop as everything else, then the markups.</summary>
internal static class RemodelEstimate
{
    /// <summary>Estimates a job that has no errors.</summary>
    public static Estimate Of(Remodel job, RemodelPrices prices, IReadOnlyList<Issue> issues)
    {
        JobPlace place = JobPlace.Of(job, prices.Job);
        Told said = RemodelInputs.Of(job, prices.Asked, prices.Tables.Scope, place.AsOf);
        Inputs<OneWide> told = Inputs<OneWide>.Over(stackalloc OneWide[prices.Asked.Count], said);
        Span<OneWide> memory = stackalloc OneWide[Workspace<OneWide>.LengthFor(prices.Job)];
        Workspace<OneWide> work = Workspace<OneWide>.Over(memory, prices.Job);
        work.SetPlace(place.NumbersOf(job, prices.Job));
        prices.Measure(told, work);
        RangeSum<OneWide> sum = new(work.Spread);
        PricingLoop.Price(prices.Job.Table.Prices, prices.Job.Table.AllRows, work, ref sum);
        RemodelLevel level = job.Level ?? RemodelLevel.Midrange;
        PricedJob priced = new()
        {
            Job = job,
            Prices = prices.Job,
            Parts = [new() { Codes = work.CodesOfKeys(), Table = prices.Job.Table.Prices, Words = WordsOf(job, level, prices) }],
            Memory = memory,
            Sum = sum,
            Drivers = work.Drivers,
            Total = prices.Close(told, sum, work),
            MarkupCents = work.Markups.Cents,
            MarkupBases = work.Markups.Bases,
            MarkupFactors = work.Markups.Applies,
            AsOf = place.AsOf,
            Place = place.Profile,
            Area = place.Area,
            Scope = prices.Tables.Scope,
        };
        return EstimateWriter.Of(priced, RemodelAssumptions.Of(priced, job, level, prices.Tables.Scope), null, issues);
    }

    private static WorkWords WordsOf(Remodel job, RemodelLevel level, RemodelPrices prices)
    {
        OneWide era = prices.Tables.Eras.Of(OneWide.Of(job.House.YearBuilt ?? Inputs<OneWide>.Unsaid));
        return new()
        {
            Condition = Words.Of(job.House.Condition),
            YearBuilt = Words.Of(job.House.YearBuilt, OneWide.Lookup(in prices.Tables.Lead, era).Value),
            Paints = ["interior acrylic latex, standard"],
            Level = Words.Sentence(Key.Level.Words[(int)level]),
        };
    }
}
