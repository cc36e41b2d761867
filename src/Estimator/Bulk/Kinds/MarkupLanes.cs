namespace Estimator;

/// <summary>The markups of a bulk call in lanes: those of a contractor's job that starts when it is priced and asks for nothing besides.</summary>
internal readonly ref struct MarkupLanes<T>
    where T : unmanaged, ILane<T>
{
    private readonly RemodelPrices _prices;
    private readonly Span<T> _applies;
    private readonly Span<T> _bases;
    private readonly Span<T> _cents;

    /// <param name="memory">Room for <see cref="LengthFor"/> numbers.</param>
    /// <param name="prices">The compiled scope.</param>
    public MarkupLanes(Span<T> memory, RemodelPrices prices)
    {
        _prices = prices;
        int count = prices.Markups.All.Count;
        _applies = memory[..count];
        _bases = memory.Slice(count, count);
        _cents = memory[(2 * count)..];
        for (int i = 0; i < _applies.Length; i++)
        {
            _applies[i] = T.Of(prices.Markups.All[i].Group switch
            {
                MarkupGroup.Contractor => 1,
                MarkupGroup.Permit => prices.Tables.Scope.Permit > 0 ? 1 : 0,
                _ => 0,
            });
        }
    }

    /// <summary>Numbers it keeps.</summary>
    public static int LengthFor(RemodelPrices prices) => 3 * prices.Markups.All.Count;

    /// <summary>Closes one lane of houses whose direct rows are added up.</summary>
    /// <param name="sum">The rows.</param>
    /// <param name="work">What the loop left.</param>
    /// <param name="tax">How many times the sales tax of the list each house pays.</param>
    public Total<T> Close(scoped in RangeSum<T> sum, in Workspace<T> work, T tax)
    {
        _applies[_prices.Markups.Tax] = tax;
        MarkedUp.Fill(_prices.Direct<T>(sum, work.Cents), _prices.Markups, _applies, _bases, _cents);
        return MarkedUp.Close(sum, _prices.Job, _prices.Markups, work.Drivers, _cents, work.Multipliers[0]);
    }
}
