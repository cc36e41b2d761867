using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>One bulk call, whatever its kind of job: read and check a block, price it in lanes, write it.</summary>
/// <remarks>Allocates nothing. The takeoff, the pricing loop and the closing are those of the explained estimate.</remarks>
internal readonly ref struct BulkCall<TFormulas>
    where TFormulas : struct, IFormulas
{
    // Lanes and columns begin where no vector crosses a cache line.
    private const int Boundary = 64;

    private readonly TFormulas _formulas;
    private readonly BulkPlan _plan;
    private readonly HomeColumns _homes;

    /// <exception cref="ArgumentException">A column has another length.</exception>
    public BulkCall(TFormulas formulas, BulkPlan plan, in HomeColumns homes, in QuoteColumns quotes)
    {
        ColumnRules.Check(homes, quotes, plan.Codes);
        (_formulas, _plan) = (formulas, plan);
        _homes = homes;
        Quotes = quotes;
    }

    /// <summary>Rows of the call.</summary>
    public int Count => _homes.Count;

    /// <summary>Where the prices go.</summary>
    public QuoteColumns Quotes { get; }

    /// <summary>Prices the rows from <paramref name="start"/> up to <paramref name="end"/>; rows of different pieces do not touch.</summary>
    [SkipLocalsInit]
    public unsafe void Price<T>(int start, int end)
        where T : unmanaged, ILane<T>
    {
        JobPrices job = _plan.Template.Job;
        int lanes = Workspace<T>.LengthFor(job) + _plan.Template.Asked.Count;
        int doubles = HomeBlock.DoublesFor(_plan);
        byte* memory = stackalloc byte[(2 * Boundary) + (lanes * sizeof(T)) + (doubles * sizeof(double))];
        byte* aligned = Aligned(memory);
        Span<T> all = new(aligned, lanes);
        HomeBlock block = new(_plan, new(Aligned(aligned + (lanes * sizeof(T))), doubles));

        // Lines are kept where others are shares of them.
        Workspace<T> work = Workspace<T>.Over(all[_plan.Template.Asked.Count..], job, keepsLines: job.Markups is not null);
        Inputs<T> told = Inputs<T>.Over(all[.._plan.Template.Asked.Count], _plan.Template.Told);
        work.SetPlace(_plan.PlaceOf(_plan.Template.Place));
        int count;
        for (int at = start; at < end; at += count)
        {
            count = Math.Min(HomeBlock.Rows, end - at);
            block.Read(_homes, at, count, Quotes.Issue);
            Price(block, count, told, work);
            block.Write(at, count, Quotes);
        }
    }

    private void Price<T>(in HomeBlock block, int count, scoped in Inputs<T> told, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        for (int at = 0; at < count; at += T.Width)
        {
            block.Load(at, told, work);
            _formulas.Measure(told, work);
            RangeSum<T> sum = new(work.Spread);
            PricingLoop.Price(_plan.Template.Table, _plan.Rows, work, ref sum);
            block.Store(at, _formulas.Close(told, sum, work));
        }
    }

    private static unsafe byte* Aligned(byte* address) => (byte*)(((nuint)address + Boundary - 1) & ~(nuint)(Boundary - 1));
}
