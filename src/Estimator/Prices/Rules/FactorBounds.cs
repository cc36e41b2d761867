namespace Estimator;

/// <summary>The least and the most of the entries of a factor table: of those that a takeoff counts by, what they can be.</summary>
internal static class FactorBounds
{
    private static readonly string[] Shares =
        ["exposure.homeType", "lead.prevalence", "lead.presumed", "windows.painted", "sash.putty", "condition.failing"];

    private static readonly string[] Multiples = ["failing.byAge", "trim.byAge"];

    public static Bounds.Bound Of(string id) => Shares.Contains(id) ? Bounds.Share : Multiples.Contains(id) ? Bounds.Multiple : Bounds.Factor;
}
