namespace Estimator;

/// <summary>Explains one remodel: direct lines by the same loop as everything else, then the markups.</summary>
internal static class RemodelEstimate
{
    /// <summary>Estimates a job that has no errors.</summary>
    public static Estimate Of(Remodel job, RemodelPrices prices, IReadOnlyList<Issue> issues)
    {
        RemodelAnswers answers = new(job, prices);
        Span<OneWide> memory = stackalloc OneWide[Workspace<OneWide>.LengthFor(prices.Job)];
        Workspace<OneWide> work = Workspace<OneWide>.Over(memory, prices.Job);
        PlaceFactors.Fill(prices.Job, answers.State, answers.AsOf, job.Performer, work);
        for (int key = 0; key < answers.Codes.Length; key++)
        {
            work.Keys[key] = ExteriorAnswers.Index(answers.Codes[key]);
        }

        RangeSum<OneWide> sum = new(work.Spread);
        prices.Price(answers.ToHome(), work, ref sum);
        Span<OneWide> markups = stackalloc OneWide[prices.Markups.All.Count];
        Span<OneWide> bases = stackalloc OneWide[prices.Markups.All.Count];
        OneWide[] applies = answers.Markups(prices);
        MarkedUp.Fill(prices.Direct(sum, work.Cents), prices.Markups, applies, bases, markups);
        PricedJob priced = new()
        {
            Job = job,
            Prices = prices.Job,
            Parts = [new() { Codes = answers.Codes, Table = prices.Job.Table.Prices, Words = WordsOf(answers, prices) }],
            Memory = memory,
            Sum = sum,
            Drivers = work.Drivers,
            Markups = prices.Markups,
            MarkupCents = markups,
            MarkupBases = bases,
            MarkupFactors = applies,
            Total = MarkedUp.Close(sum, prices.Job, prices.Markups, work.Drivers, markups, PlaceFactors.Labor(prices.Job, answers.State, answers.AsOf)),
            AsOf = answers.AsOf,
            StateIsKnown = answers.StateIsKnown,
            Place = answers.StateIsKnown ? prices.Job.Market.Place(answers.State) : null,
        };
        return Explained.Of(priced, RemodelAssumptions.Of(priced, answers, prices.Tables.Scope), null, issues);
    }

    private static WorkWords WordsOf(RemodelAnswers answers, RemodelPrices prices) => new()
    {
        Condition = Words.Of(answers.Job.House.Condition),
        YearBuilt = Words.Of(answers.Job.House.YearBuilt, OneWide.Lookup(in prices.Tables.Lead, ExteriorAnswers.Index(ExteriorAnswers.EraOf(answers.Job.House.YearBuilt))).Value),
        Paints = ["interior acrylic latex, standard"],
        Level = Words.Sentence(Key.Level.Words[(int)answers.Level]),
    };
}
