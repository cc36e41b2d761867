namespace Estimator;

/// <summary>What is done with ranges inside: shares of them.</summary>
internal static class CostRangeMath
{
    /// <summary>A share of a range, each end rounded to cents.</summary>
    public static CostRange Times(this CostRange range, decimal share)
    {
        decimal likely = Math.Round(range.Likely * share, 2);
        return CostRange.From(Math.Min(likely, Math.Round(range.Low * share, 2)), likely, Math.Max(likely, Math.Round(range.High * share, 2)));
    }
}
