namespace Estimator;

/// <summary>Every source behind an activity: its own, and those of its figures and factor tables.</summary>
internal static class ActivitySources
{
    public static string[] Of(BookDocument book, Activity activity)
    {
        return
        [
            .. activity.Sources
                .Concat(activity.Figures.SelectMany(id => book.Figures[id].Sources))
                .Concat(activity.FactorTables.SelectMany(id => book.Factors[id].Sources))
                .Distinct(),
        ];
    }
}
