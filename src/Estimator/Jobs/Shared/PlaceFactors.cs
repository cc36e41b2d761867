namespace Estimator;

/// <summary>What place, date and the one who does the work do to prices.</summary>
internal static class PlaceFactors
{
    /// <summary>Fills the multipliers and the drivers of place and date. Who does it himself pays no labor.</summary>
    public static void Fill(JobPrices job, int state, DateOnly asOf, Performer? performer, in Workspace<OneWide> work)
    {
        string[] trades = job.Table.Trades;
        bool isSelf = performer == Performer.Self;
        for (int trade = 0; trade < trades.Length; trade++)
        {
            (double labor, double supply) = job.Market.DateFactors(trades[trade], asOf);
            work.Multipliers[2 * trade] = OneWide.Of(isSelf ? 0 : job.Market.LaborByState(trades[trade])[state] * labor);
            work.Multipliers[(2 * trade) + 1] = OneWide.Of(job.Market.SupplyByState[state] * supply);
        }

        double unknown = state == job.Market.Unknown ? 1 : 0;
        double years = job.Market.YearsPastIndex(asOf);
        work.Drivers[(int)CommonDriver.State] = OneWide.Of(unknown);
        work.Drivers[(int)CommonDriver.Metro] = OneWide.Of(1 - unknown);
        work.Drivers[(int)CommonDriver.IndexAge] = OneWide.Of(years * years);
    }

    /// <summary>Place and date on the labor of the first trade, which the smallest charge follows.</summary>
    public static OneWide Labor(JobPrices job, int state, DateOnly asOf)
    {
        string trade = job.Table.Trades[0];
        return OneWide.Of(job.Market.LaborByState(trade)[state] * job.Market.DateFactors(trade, asOf).Labor);
    }
}
