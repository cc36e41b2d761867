namespace Estimator;

/// <summary>Who comes after whom, by ids: what is unknown, and what goes in a circle.</summary>
internal static class JobOrder
{
    /// <summary>Positions of ids; an issue for each that there is not.</summary>
    public static IEnumerable<int> Places(IReadOnlyList<string>? ids, Dictionary<string, int> places, string at, IssueList issues)
    {
        foreach (string? id in ids ?? [])
        {
            if (id is not null && places.TryGetValue(id, out int place))
            {
                yield return place;
            }
            else
            {
                issues.Error(IssueCode.UnknownName, at, $"'{Nearest.Cut(id ?? "null")}' is not accepted{Nearest.Hint(id ?? "", places.Keys.Take(1000))}: give the id of another that is listed.");
            }
        }
    }

    /// <summary>An issue for what waits for itself, through others or not.</summary>
    public static void CheckCircles(int[][] after, Func<int, string> nameOf, Func<int, string> pathOf, IssueList issues)
    {
        if (Circle.In(after) is { } circle)
        {
            issues.Error(IssueCode.Conflict, pathOf(circle[0]), $"These wait for each other in a circle: {string.Join(", ", circle.Select(nameOf))}. Take one of them out.");
        }
    }
}
