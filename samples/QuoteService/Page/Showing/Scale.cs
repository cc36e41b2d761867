using System.Globalization;
using Estimator;

namespace QuoteService.Page.Showing;

/// <summary>Where amounts lie on a line from zero to the largest one that is shown, as SVG attributes.</summary>
/// <param name="Most">The largest amount; above zero.</param>
public sealed record Scale(decimal Most)
{
    private static readonly decimal[] Steps = [1, 2, 2.5m, 5, 10];
    private const int MostTicks = 4;

    /// <summary>A scale up to a round amount that holds all ranges.</summary>
    public static Scale Of(IEnumerable<CostRange> ranges)
    {
        decimal most = Math.Max(1, ranges.Max(range => range.High));
        decimal step = StepOf(most);
        return new(Math.Ceiling(most / step) * step);
    }

    /// <summary>Amounts to be named, zero and the largest included.</summary>
    public IReadOnlyList<decimal> Ticks
    {
        get
        {
            decimal step = StepOf(Most);
            return [.. Enumerable.Range(0, (int)(Most / step) + 1).Select(at => at * step)];
        }
    }

    /// <summary>The place of an amount: <c>41.2%</c>.</summary>
    public string At(decimal amount) => Percent(amount / Most);

    /// <summary>The width of a range.</summary>
    public string Width(CostRange range) => Percent((range.High - range.Low) / Most);

    /// <summary>A share of the whole width.</summary>
    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");

    private static decimal StepOf(decimal most)
    {
        decimal power = 1;
        while (power * Steps[^1] * MostTicks < most)
        {
            power *= 10;
        }

        return power * Steps.First(step => power * step * MostTicks >= most);
    }
}
