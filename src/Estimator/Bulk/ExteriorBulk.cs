using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Quotes columns of houses block by block: read and check, price in the widest lanes there are, write.</summary>
/// <remarks>Allocates nothing. The takeoff and the pricing loop are those of the explained estimate.</remarks>
internal static class ExteriorBulk
{
    private const double CentsPerUnit = 100;

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
        Workspace<T> work = LaneMemory<T>.Create(memory, prices.Job, out byte* rest);
        ExteriorBlock* block = (ExteriorBlock*)rest;
        *block = default;
        BulkPrices bulk = new(prices, asOf, homes.Findings.IsEmpty, stackalloc double[BulkPrices.BufferLength]);
        for (int start = 0; start < homes.Count; start += ExteriorBlock.Rows)
        {
            int count = Math.Min(ExteriorBlock.Rows, homes.Count - start);
            block->Read(homes, start, count, bulk, quotes.Issue);
            Price(block, count, bulk, work);
            Write(block, start, count, quotes);
        }
    }

    private static unsafe void Price<T>(ExteriorBlock* block, int count, in BulkPrices bulk, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        ExteriorHome<T> home = ExteriorBlock.UsualHome<T>(bulk);
        for (int at = 0; at < count; at += T.Width)
        {
            block->Load(at, bulk, ref home);
            block->Fill(at, bulk, work);
            RangeSum<T> sum = new(work.Spread);
            bulk.Prices.Price(home, bulk.Prices.Job.Table.Prices, bulk.Rows, work, ref sum);
            Total<T> total = bulk.Prices.Job.Close(sum, work.Drivers, work.Multipliers[0]);
            T.Store(total.Low, ref block->Low[at]);
            T.Store(total.Likely, ref block->Likely[at]);
            T.Store(total.High, ref block->High[at]);
        }
    }

    private static unsafe void Write(ExteriorBlock* block, int start, int count, in QuoteColumns quotes)
    {
        for (int i = 0; i < count; i++)
        {
            bool priced = quotes.Issue[start + i] == BulkIssue.None;
            quotes.Low[start + i] = priced ? block->Low[i] / CentsPerUnit : double.NaN;
            quotes.Likely[start + i] = priced ? block->Likely[i] / CentsPerUnit : double.NaN;
            quotes.High[start + i] = priced ? block->High[i] / CentsPerUnit : double.NaN;
        }
    }
}
