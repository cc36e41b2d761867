using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Quotes the painting of all rooms of houses block by block: read and check, price in lanes, write.</summary>
/// <remarks>Allocates nothing. The takeoff and the pricing loop are those of the explained estimate.</remarks>
internal readonly ref struct InteriorBulk : IBulkCall
{
    private readonly InteriorColumns _homes;
    private readonly DateOnly _asOf;
    private readonly InteriorPrices _prices;

    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    public InteriorBulk(in InteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, InteriorPrices prices)
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
        byte* memory = stackalloc byte[sizeof(InteriorBlock) + LaneMemory<T>.BytesFor(_prices.Job)];
        Workspace<T> work = LaneMemory<T>.Create(memory, _prices.Job, keepsLines: false, out Span<double> numbers, out byte* rest);
        InteriorBlock* block = (InteriorBlock*)rest;
        *block = default;
        BulkPrices bulk = new(_prices.Job, InteriorBlock.RowsOf(_prices), _asOf, numbers);
        InteriorBlock.FillUsual(_prices.Tables, work);
        for (int at = start; at < end; at += HouseBlock.Rows)
        {
            int count = Math.Min(HouseBlock.Rows, end - at);
            block->Read(_homes, at, count, _prices.Tables, bulk, Quotes.Issue);
            Price(block, count, bulk, work);
            block->Houses.Write(at, count, Quotes);
        }
    }

    private unsafe void Price<T>(InteriorBlock* block, int count, in BulkPrices bulk, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        InteriorHome<T> home = InteriorBlock.UsualHome<T>(_prices.Tables);
        for (int at = 0; at < count; at += T.Width)
        {
            block->Load(at, _prices.Tables, ref home);
            block->Fill(at, _prices.Tables, home, work);
            bulk.Fill(at, work);
            RangeSum<T> sum = new(work.Spread);
            _prices.PriceHouse(home, T.Of(0), bulk.Rows, work, ref sum);
            block->Houses.Store(at, bulk.Job.Close(sum, work.Drivers, work.Multipliers[0]));
        }
    }
}
