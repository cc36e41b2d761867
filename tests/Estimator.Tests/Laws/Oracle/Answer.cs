namespace Estimator.Tests.Laws.Oracle;

/// <summary>An answer as the shares of what it may stand for: one value if it is known, the housing stock if not.</summary>
internal sealed record Answer(IReadOnlyDictionary<string, decimal> Shares, bool IsUnknown)
{
    private const decimal NinthDecile = 1.2816m;

    public static Answer Known(string value) => new(new Dictionary<string, decimal> { [value] = 1 }, false);

    public static Answer Unknown(Mix mix) => new(mix.Shares.ToDictionary(share => share.Key, share => (decimal)share.Value), true);

    /// <summary>The expected factor.</summary>
    public decimal Mean(Func<string, decimal> factor) => Shares.Sum(share => share.Value * factor(share.Key));

    /// <summary>How far the factor may lie from its mean, below and above, as shares of it; nothing for an answer that was given.</summary>
    public (decimal Down, decimal Up) Spread(Func<string, decimal> factor)
    {
        decimal mean = Mean(factor);
        if (!IsUnknown || mean == 0)
        {
            return default;
        }

        decimal deviation = DecimalMath.Root(Mean(value => DecimalMath.Square(factor(value) - mean)));
        decimal cheapest = Shares.Where(share => share.Value > 0).Min(share => factor(share.Key));
        decimal spread = NinthDecile * deviation / mean;
        return (Math.Min(spread, (mean - cheapest) / mean), spread);
    }
}
