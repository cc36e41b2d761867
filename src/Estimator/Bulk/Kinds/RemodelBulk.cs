using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Quotes one scope of remodel block by block: read and check, price in lanes, write.</summary>
/// <remarks>Allocates nothing. The takeoff, the pricing loop and the markups are those of the explained estimate.</remarks>
internal readonly ref struct RemodelBulk : IBulkCall
{
    private readonly RemodelColumns _homes;
    private readonly DateOnly _asOf;
    private readonly RemodelPrices _prices;

    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    public RemodelBulk(in RemodelColumns homes, in QuoteColumns quotes, DateOnly asOf, RemodelPrices prices)
    {
        ColumnRules.Check(homes, quotes, asOf, prices.Job.Market);
        (_asOf, _prices) = (asOf, prices);
        _homes = homes;
        Quotes = quotes;
    }

    public int Count => _homes.Count;

    public QuoteColumns Quotes { get; }

    [SkipLocalsInit]
    public unsafe void Price<T>(int start, int end)
        where T : unmanaged, ILane<T>
    {
        byte* memory = stackalloc byte[sizeof(RemodelBlock) + LaneMemory<T>.BytesFor(_prices.Job)];
        Workspace<T> work = LaneMemory<T>.Create(memory, _prices.Job, keepsLines: true, out Span<double> numbers, out byte* rest);
        RemodelBlock* block = (RemodelBlock*)rest;
        *block = default;
        T* markups = stackalloc T[MarkupLanes<T>.LengthFor(_prices)];
        MarkupLanes<T> lanes = new(new(markups, MarkupLanes<T>.LengthFor(_prices)), _prices);
        BulkPrices bulk = new(_prices.Job, _prices.Job.Table.AllRows, _asOf, numbers);
        for (int at = start; at < end; at += HouseBlock.Rows)
        {
            int count = Math.Min(HouseBlock.Rows, end - at);
            block->Read(_homes, at, count, _prices, bulk, Quotes.Issue);
            Price(block, count, bulk, lanes, work);
            block->Houses.Write(at, count, Quotes);
        }
    }

    private unsafe void Price<T>(RemodelBlock* block, int count, in BulkPrices bulk, in MarkupLanes<T> markups, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        for (int at = 0; at < count; at += T.Width)
        {
            block->Fill(at, work);
            bulk.Fill(at, work);
            RangeSum<T> sum = new(work.Spread);
            _prices.Price(block->Load<T>(at), work, ref sum);
            block->Houses.Store(at, markups.Close(sum, work, block->Tax<T>(at)));
        }
    }
}
