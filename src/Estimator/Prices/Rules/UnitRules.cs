namespace Estimator;

/// <summary>The rules of units: hours are by the unit of their activity, prices by what the supply is sold by, coverage is the one by the other.</summary>
internal static class UnitRules
{
    public static void Check(BookDocument book, List<string> problems)
    {
        foreach ((string id, Activity activity) in book.Activities)
        {
            CheckFigure($"activities.{id}.hours", activity.Hours, $"h/{activity.Unit}", book, problems);
            if (activity.Supply is { } supply)
            {
                string at = $"activities.{id}.supply";
                CheckFigure($"{at}.price", supply.Price, $"{book.Currency}/{supply.SoldBy}", book, problems);
                CheckFigure($"{at}.coverage", supply.Coverage, $"{activity.Unit}/{supply.SoldBy}", book, problems);
                if (supply.Coverage is null && supply.SoldBy != activity.Unit && IsSize(supply.SoldBy) && IsSize(activity.Unit))
                {
                    problems.Add($"{at}.soldBy: '{supply.SoldBy}' is not the unit of the activity; give '{activity.Unit}', or a coverage.");
                }
            }
        }
    }

    // What is missing is told elsewhere.
    private static void CheckFigure(string at, string? id, string unit, BookDocument book, List<string> problems)
    {
        if (id is not null && book.Figures.TryGetValue(id, out Figure? figure) && !IsLike(figure.Unit, unit))
        {
            problems.Add($"{at}: '{id}' is in '{figure.Unit}'; give it in '{unit}'.");
        }
    }

    /// <summary>Whether numbers of both mean the same: a thing goes by several names, a job or a set, a size by one; a size over itself is a ratio.</summary>
    private static bool IsLike(string unit, string other)
    {
        string[] parts = unit.Split('/');
        string[] others = other.Split('/');
        return (IsRatio(parts) && IsRatio(others))
            || (parts.Length == others.Length && parts.Zip(others).All(pair => pair.First == pair.Second || !(IsSize(pair.First) || IsSize(pair.Second))));
    }

    private static bool IsRatio(string[] parts) => parts is [{ } of, { } by] && of == by;

    private static bool IsSize(string unit) =>
        UnitSet.Lengths.Find(unit) is not null || UnitSet.Areas.Find(unit) is not null || UnitSet.Volumes.Find(unit) is not null;
}
