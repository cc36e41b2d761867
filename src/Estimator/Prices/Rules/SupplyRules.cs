namespace Estimator;

/// <summary>The rules of what activities use up: whatever is divided by is above zero.</summary>
internal static class SupplyRules
{
    public static void Check(BookDocument book, List<string> problems)
    {
        foreach ((string id, Activity activity) in book.Activities)
        {
            if (activity.Supply is { } supply)
            {
                Check($"activities.{id}.supply", supply, book, problems);
            }
        }
    }

    private static void Check(string at, Supply supply, BookDocument book, List<string> problems)
    {
        if (supply.Coverage is { } coverage && book.Figures.TryGetValue(coverage, out Figure? figure) && !(figure.Low > 0))
        {
            problems.Add($"{at}.coverage: '{coverage}' is not above zero.");
        }

        foreach (string id in supply.CoverageFactors)
        {
            if (book.Factors.TryGetValue(id, out FactorTable? table) && table.Values.Values.Any(value => !(value > 0)))
            {
                problems.Add($"{at}.coverageFactors: '{id}' is not above zero everywhere.");
            }
        }

        if (supply.Cans.Any(can => !(can > 0)) || !supply.Cans.SequenceEqual(supply.Cans.OrderByDescending(can => can)))
        {
            problems.Add($"{at}.cans: sizes are above zero, largest first.");
        }
    }
}
