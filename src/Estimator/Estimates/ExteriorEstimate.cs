namespace Estimator;

/// <summary>Explains one exterior painting job: the same two calls as in bulk, with buffers that keep the lines.</summary>
internal static class ExteriorEstimate
{
    /// <summary>Estimates a job that has no errors.</summary>
    public static Estimate Of(ExteriorPainting job, ExteriorPrices prices, IReadOnlyList<Issue> issues)
    {
        ExteriorAnswers answers = new(job, prices);
        PriceTable table = answers.SidingShares is { } shares ? prices.Job.WithSidingMix(shares) : prices.Job.Prices;
        int keys = Key.OfRates.Length;
        Workspace<OneWide> work = new()
        {
            Measures = stackalloc OneWide[ExteriorPrices.MeasureCount],
            Keys = stackalloc OneWide[keys],
            Drivers = stackalloc OneWide[ExteriorPrices.DriverCount],
            Spread = stackalloc OneWide[2 * keys],
            Multipliers = stackalloc OneWide[2 * prices.Job.Trades.Length],
            Factors = stackalloc OneWide[table.Factors.Length],
            Cents = stackalloc OneWide[table.Rows.Length],
        };
        work.Measures.Clear();
        FillPlace(answers, prices, work);
        for (int key = 0; key < keys; key++)
        {
            work.Keys[key] = ExteriorAnswers.Index(answers.Codes[key]);
        }

        RangeSum<OneWide> sum = new(work.Spread);
        Total<OneWide> total = prices.Price(answers.ToHome(), table, prices.Job.AllRows, work, ref sum);
        Explained explained = new(job, answers, prices, table, work, sum, total);
        return explained.ToEstimate(issues);
    }

    /// <summary>Factors and drivers of the place and the date.</summary>
    private static void FillPlace(ExteriorAnswers answers, ExteriorPrices prices, in Workspace<OneWide> work)
    {
        for (int trade = 0; trade < prices.Job.Trades.Length; trade++)
        {
            string name = prices.Job.Trades[trade];
            (double labor, double supply) = prices.Market.DateFactors(name, answers.AsOf);
            work.Multipliers[2 * trade] = OneWide.Of(prices.Market.LaborByState(name)[answers.State] * labor);
            work.Multipliers[(2 * trade) + 1] = OneWide.Of(prices.Market.SupplyByState[answers.State] * supply);
        }

        double years = prices.Market.YearsPastIndex(answers.AsOf);
        work.Drivers[(int)CommonDriver.State] = OneWide.Of(answers.StateIsKnown ? 0 : 1);
        work.Drivers[(int)CommonDriver.Metro] = OneWide.Of(answers.StateIsKnown ? 1 : 0);
        work.Drivers[(int)CommonDriver.IndexAge] = OneWide.Of(years * years);
    }
}
