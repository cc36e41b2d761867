using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Quotes exterior painting block by block: read and check, price in lanes, write.</summary>
/// <remarks>Allocates nothing. The takeoff and the pricing loop are those of the explained estimate.</remarks>
internal readonly ref struct ExteriorBulk : IBulkCall
{
    private readonly ExteriorColumns _homes;
    private readonly DateOnly _asOf;
    private readonly ExteriorPrices _prices;

    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    public ExteriorBulk(in ExteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, ExteriorPrices prices)
    {
        ColumnRules.Check(homes, quotes, asOf, prices.Job.Market);
        (_asOf, _prices) = (asOf, prices);
        _homes = homes;
        Quotes = quotes;
    }

    public int Count => _homes.Count;

    public QuoteColumns Quotes { get; }

    /// <summary>Rows that some house may have above zero, by the columns there are.</summary>
    private ActiveRows Rows => (_homes.Findings.IsEmpty, _homes.Coats.IsEmpty) switch
    {
        (true, true) => _prices.UsualRows,
        (true, false) => _prices.RowsOfAnyCoats,
        _ => _prices.Job.Table.AllRows,
    };

    [SkipLocalsInit]
    public unsafe void Price<T>(int start, int end)
        where T : unmanaged, ILane<T>
    {
        byte* memory = stackalloc byte[sizeof(ExteriorBlock) + LaneMemory<T>.BytesFor(_prices.Job)];
        Workspace<T> work = LaneMemory<T>.Create(memory, _prices.Job, keepsLines: false, out Span<double> numbers, out byte* rest);
        ExteriorBlock* block = (ExteriorBlock*)rest;
        *block = default;
        BulkPrices bulk = new(_prices.Job, Rows, _asOf, numbers);
        for (int at = start; at < end; at += HouseBlock.Rows)
        {
            int count = Math.Min(HouseBlock.Rows, end - at);
            block->Read(_homes, at, count, bulk, Quotes.Issue);
            Price(block, count, bulk, work);
            block->Houses.Write(at, count, Quotes);
        }
    }

    private unsafe void Price<T>(ExteriorBlock* block, int count, in BulkPrices bulk, in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        ExteriorHome<T> home = ExteriorBlock.UsualHome<T>(_prices.Tables);
        for (int at = 0; at < count; at += T.Width)
        {
            block->Load(at, _homes.Findings.IsEmpty, ref home);
            block->Fill(at, work);
            bulk.Fill(at, work);
            RangeSum<T> sum = new(work.Spread);
            _prices.Price(home, _prices.Job.Table.Prices, bulk.Rows, work, ref sum);
            block->Houses.Store(at, bulk.Job.Close(sum, work.Drivers, work.Multipliers[0]));
        }
    }
}
