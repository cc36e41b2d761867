namespace Estimator;

/// <summary>The markups of a bulk call in lanes: those of a contractor's job that starts when it is priced and asks for nothing besides.</summary>
internal readonly ref struct MarkupLanes<T>
    where T : unmanaged, ILane<T>
{
    private readonly RemodelPrices _prices;
    private readonly Span<T> _applies;
    private readonly Span<T> _cents;

    /// <param name="memory">Room for two numbers a markup.</param>
    /// <param name="prices">The compiled scope.</param>
    public MarkupLanes(Span<T> memory, RemodelPrices prices)
    {
        _prices = prices;
        _applies = memory[..prices.Markups.All.Count];
        _cents = memory[prices.Markups.All.Count..];
        for (int i = 0; i < _applies.Length; i++)
        {
            _applies[i] = T.Of(prices.Markups.All[i].Group switch
            {
                MarkupGroup.Contractor or MarkupGroup.Tax => 1,
                MarkupGroup.Permit => prices.Tables.Scope.Permit > 0 ? 1 : 0,
                _ => 0,
            });
        }
    }

    /// <summary>Closes one lane of houses whose direct rows are added up.</summary>
    public Total<T> Close(scoped in RangeSum<T> sum, in Workspace<T> work)
    {
        MarkedUp.Fill(sum.Totals.Likely, _prices.Job.Table.SupplyOf(work.Cents), _prices.Markups, _applies, _cents);
        return MarkedUp.Close(sum, _prices.Job, _prices.Markups, work.Drivers, _cents, work.Multipliers[0]);
    }
}
