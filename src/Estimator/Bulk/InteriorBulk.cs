using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Quotes the painting of all rooms of houses block by block: read and check, price in the widest lanes there are, write.</summary>
/// <remarks>Allocates nothing. The takeoff and the pricing loop are those of the explained estimate.</remarks>
internal static class InteriorBulk
{
    public static void Quote(in InteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, InteriorPrices prices)
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
    public static unsafe void Quote<T>(in InteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, InteriorPrices prices)
        where T : unmanaged, ILane<T>
    {
        ColumnRules.Check(homes, quotes, asOf, prices.Job.Market);
        byte* memory = stackalloc byte[sizeof(InteriorBlock) + LaneMemory<T>.BytesFor(prices.Job)];
        Workspace<T> work = LaneMemory<T>.Create(memory, prices.Job, out Span<double> numbers, out byte* rest);
        InteriorBlock* block = (InteriorBlock*)rest;
        *block = default;
        BulkPrices bulk = new(prices.Job, InteriorBlock.RowsOf(prices), asOf, numbers);
        InteriorBlock.FillUsual(prices.Tables, work);
        for (int start = 0; start < homes.Count; start += HouseBlock.Rows)
        {
            int count = Math.Min(HouseBlock.Rows, homes.Count - start);
            block->Read(homes, start, count, prices.Tables, bulk, quotes.Issue);
            Price(block, count, prices, bulk, work);
            block->Houses.Write(start, count, quotes);
        }
    }

    private static unsafe void Price<T>(InteriorBlock* block, int count, InteriorPrices prices, in BulkPrices bulk, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        InteriorHome<T> home = InteriorBlock.UsualHome<T>(prices.Tables);
        for (int at = 0; at < count; at += T.Width)
        {
            block->Load(at, prices.Tables, ref home);
            block->Fill(at, prices.Tables, home, work);
            bulk.Fill(at, work);
            RangeSum<T> sum = new(work.Spread);
            prices.PriceHouse(home, T.Of(0), bulk.Rows, work, ref sum);
            block->Houses.Close(at, sum, bulk, work);
        }
    }
}
