namespace Estimator;

/// <summary>How wide a sum is of what is correlated.</summary>
internal static class Pooled
{
    /// <summary>N² = (1−ρ) Σx² + ρ (Σx)².</summary>
    /// <param name="sum">Σx.</param>
    /// <param name="squares">Σx².</param>
    /// <param name="correlation">ρ, 0 to 1.</param>
    public static double Square(double sum, double squares, double correlation) => ((1 - correlation) * squares) + (correlation * sum * sum);

    /// <summary>N of half-widths.</summary>
    public static double Norm(IReadOnlyCollection<double> widths, double correlation) =>
        Math.Sqrt(Square(widths.Sum(), widths.Sum(width => width * width), correlation));
}
