using Estimator;

namespace QuoteShared.Show;

/// <summary>A line that is a share of others, with what it is a share of.</summary>
/// <param name="Line">The line.</param>
/// <param name="Of">What it is a share of, in words; empty for one that is a sum a job.</param>
/// <param name="Base">How much that is; zero for one that is a sum a job.</param>
internal sealed record Markup(EstimateLine Line, string Of, decimal Base)
{
    /// <summary>The share that was taken, years and factors included.</summary>
    public double Share => Base == 0 ? Line.Quantity : (double)(Line.Likely / Base);
}

/// <summary>The lines that are shares of others, in the order in which they are taken.</summary>
internal static class Markups
{
    /// <summary>Whether a line is overhead, profit, a permit, a tax or a fee.</summary>
    public static bool IsMarkup(EstimateLine line) => line.Fee > 0;

    /// <summary>Whether a line comes on top of the contractor's price.</summary>
    public static bool IsSoft(EstimateLine line) => line.SoftCost is not null;

    public static IReadOnlyList<Markup> Of(Estimate estimate) => [.. estimate.Lines.Where(IsMarkup).Select(line => new Markup(line, line.BaseName ?? "", line.Base ?? 0))];
}
