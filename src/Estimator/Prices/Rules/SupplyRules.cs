namespace Estimator;

/// <summary>The rules of what activities use up: whatever is divided by is above zero.</summary>
internal static class SupplyRules
{
    // Each takes room on the stack where cans are counted.
    public const int MostCans = 20;

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

        if (supply.Cans.Count > MostCans)
        {
            problems.Add($"{at}.cans: there are {supply.Cans.Count}, {MostCans} at most are accepted.");
        }

        foreach (double can in supply.Cans.Take(MostCans))
        {
            Bounds.Can.Check($"{at}.cans", can, problems);
        }

        if (!supply.Cans.SequenceEqual(supply.Cans.OrderByDescending(can => can)))
        {
            problems.Add($"{at}.cans: give the largest size first.");
        }
    }
}
