namespace Estimator;

/// <summary>Takes a sum of direct lines to a price: markups one by one, then the range, then the smallest charge.</summary>
/// <remarks>
/// A markup multiplies the sum and its width alike, and its own spread is a driver: with direct cost D, width N(D),
/// markups mᵢ of relative spread wᵢ, the price is P = D + Σmᵢ and its width √((N × P/D)² + Σ(wᵢ mᵢ)²).
/// Worked: 1,000 ± 300 and a permit of 200 ± 100: P = 1,200, √(360² + 100²) = 373.6.
/// </remarks>
internal static class MarkupTotal
{
    /// <summary>Fills the cents of each markup.</summary>
    /// <param name="direct">What the direct lines come to.</param>
    /// <param name="list">The markups.</param>
    /// <param name="applies">One where a markup applies, zero where not; years for escalation, a factor for tax and contingency.</param>
    /// <param name="bases">Receives what each is a share of.</param>
    /// <param name="cents">Receives the markups.</param>
    public static void Fill<T>(
        in DirectCost<T> direct, MarkupList list, scoped ReadOnlySpan<T> applies, scoped Span<T> bases, scoped Span<T> cents)
        where T : unmanaged, ILane<T>
    {
        T contract = direct.Likely;
        T permit = T.Of(0);
        for (int i = 0; i < cents.Length; i++)
        {
            Markup one = list.All[i];
            bases[i] = one.Base switch
            {
                MarkupBase.Direct => direct.Likely,
                MarkupBase.Bought => direct.Likely + cents[0] - direct.OwnLabor,
                MarkupBase.Material => direct.Material,
                MarkupBase.Job => T.Of(1),
                MarkupBase.Permit => permit,
                _ => contract,
            };
            cents[i] = T.Round(applies[i] * bases[i] * T.Of(one.Share));
            permit += one.Group == MarkupGroup.Permit ? cents[i] : T.Of(0);
            contract += one.Group < MarkupGroup.Contingency ? cents[i] : T.Of(0);
        }
    }

    /// <summary>Closes a sum with its markups.</summary>
    public static Total<T> Close<T>(
        scoped in RangeSum<T> sum, JobPrices job, MarkupList list, scoped ReadOnlySpan<T> drivers, scoped ReadOnlySpan<T> markups, T minimumFactor)
        where T : unmanaged, ILane<T>
    {
        T price = sum.Totals.Likely;
        T down = T.Of(0);
        T up = T.Of(0);
        for (int i = 0; i < markups.Length; i++)
        {
            price += markups[i];
            Width width = list.All[i].Width;
            down += markups[i] * markups[i] * T.Of(width.Down * width.Down);
            up += markups[i] * markups[i] * T.Of(width.Up * width.Up);
        }

        T rho = T.Of(job.Table.Prices.Correlation);
        CommonSquares<T> common = CommonSquares<T>.Of(drivers, job.DriverSquares);
        T scale = price / T.Max(sum.Totals.Likely, T.Of(1));
        T normDown = sum.NormDown(rho, common.Down) * scale;
        T normUp = sum.NormUp(rho, common.Up) * scale;
        T low = T.Round(price - T.Sqrt((normDown * normDown) + down));
        T high = T.Round(price + T.Sqrt((normUp * normUp) + up));
        T least = T.Round(T.Of(job.Minimum.Likely) * minimumFactor);
        T likely = T.Max(price, least);
        return new(
            T.Max(low, T.Round(T.Of(job.Minimum.Low) * minimumFactor)),
            likely,
            T.Max(high, T.Round(T.Of(job.Minimum.High) * minimumFactor)),
            likely - price);
    }
}
