namespace Estimator;

internal static class ExteriorBulk
{
    public static void Quote(in ExteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, ExteriorPrices prices) => _ = homes.Count + quotes.Low.Length + asOf.Day + prices.Drivers.Length;
}
