using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Quotes exterior painting block by block: read and check, price in the widest lanes there are, write.</summary>
/// <remarks>Allocates nothing. The takeoff and the pricing loop are those of the explained estimate.</remarks>
internal static class ExteriorBulk
{
    public static void Quote(in ExteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, ExteriorPrices prices)
    {
        if (EightWide.IsSupported)
        {
            Quote<EightWide>(homes, quotes, asOf, prices);
        }
        else
        {
            Quote<OneWide>(homes, quotes, asOf, prices);
        }
    }

    /// <summary>The same in lanes of one width, so that tests and benchmarks can choose it.</summary>
    [SkipLocalsInit]
    public static unsafe void Quote<T>(in ExteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, ExteriorPrices prices)
        where T : unmanaged, ILane<T>
    {
        ColumnRules.Check(homes, quotes, asOf, prices.Job.Market);
        byte* memory = stackalloc byte[sizeof(ExteriorBlock) + LaneMemory<T>.BytesFor(prices.Job)];
        Workspace<T> work = LaneMemory<T>.Create(memory, prices.Job, out Span<double> numbers, out byte* rest);
        ExteriorBlock* block = (ExteriorBlock*)rest;
        *block = default;
        bool nothingFound = homes.Findings.IsEmpty;
        BulkPrices bulk = new(prices.Job, nothingFound ? prices.UsualRows : prices.Job.Table.AllRows, asOf, numbers);
        for (int start = 0; start < homes.Count; start += HouseBlock.Rows)
        {
            int count = Math.Min(HouseBlock.Rows, homes.Count - start);
            block->Read(homes, start, count, bulk, quotes.Issue);
            Price(block, count, nothingFound, prices, bulk, work);
            block->Houses.Write(start, count, quotes);
        }
    }

    private static unsafe void Price<T>(
        ExteriorBlock* block, int count, bool nothingFound, ExteriorPrices prices, in BulkPrices bulk, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        ExteriorHome<T> home = ExteriorBlock.UsualHome<T>(prices.Tables);
        for (int at = 0; at < count; at += T.Width)
        {
            block->Load(at, nothingFound, ref home);
            block->Fill(at, work);
            bulk.Fill(at, work);
            RangeSum<T> sum = new(work.Spread);
            prices.Price(home, prices.Job.Table.Prices, bulk.Rows, work, ref sum);
            block->Houses.Close(at, sum, bulk, work);
        }
    }
}
