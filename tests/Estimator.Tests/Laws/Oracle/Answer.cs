namespace Estimator.Tests.Laws.Oracle;

/// <summary>An answer as the shares of what it may stand for: one value if it is known, the housing stock if not.</summary>
internal sealed record Answer(IReadOnlyDictionary<string, decimal> Shares, bool IsUnknown)
{
    private const decimal MostDown = 0.7m;
    private const decimal NinthDecile = 1.2816m;

    public static Answer Known(string value) => new(new Dictionary<string, decimal> { [value] = 1 }, false);

    public static Answer Known<T>(T value)
        where T : struct, Enum =>
        Known(char.ToLowerInvariant($"{value}"[0]) + $"{value}"[1..]);

    public static Answer Unknown(Mix mix) => new(mix.Shares.ToDictionary(share => share.Key, share => (decimal)share.Value), true);

    public static Answer Of<T>(T? value, Mix mix)
        where T : struct, Enum =>
        value is { } known ? Known(known) : Unknown(mix);

    /// <summary>The era of a year, or all of them.</summary>
    public static Answer OfYear(int? year, BookDocument book) => year switch
    {
        null => Unknown(book.Mixes["era.unknown"]),
        < 1940 => Known("before1940"),
        < 1960 => Known("1940to1959"),
        < 1978 => Known("1960to1977"),
        _ => Known("since1978"),
    };

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
        return (Math.Min(MostDown, Math.Min(spread, (mean - cheapest) / mean)), spread);
    }
}
