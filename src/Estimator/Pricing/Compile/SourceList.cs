namespace Estimator;

/// <summary>Every source behind an activity: its own, and those of its figures and factor tables.</summary>
internal static class SourceList
{
    public static string[] Of(BookDocument book, Activity activity)
    {
        string?[] figures =
        [
            activity.Hours,
            activity.Hours is null ? null : activity.Rate,
            activity.Supply?.Price,
            activity.Supply?.Coverage,
        ];
        IEnumerable<string> factors =
        [
            .. activity.Extent, .. activity.HoursFactors, .. activity.WaitFactors,
            .. activity.Supply?.CoverageFactors ?? [], .. activity.Supply?.PriceFactors ?? [],
        ];
        return
        [
            .. activity.Sources
                .Concat(figures.OfType<string>().SelectMany(id => book.Figures[id].Sources))
                .Concat(factors.SelectMany(id => book.Factors[id].Sources))
                .Distinct(),
        ];
    }
}
