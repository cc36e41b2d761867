using System.Globalization;

namespace Estimator;

/// <summary>Activities laid out by what waits for what and by the crews there are: the critical path method.</summary>
/// <remarks>
/// Forward, each begins when all it comes after is over, waits included, and a crew of its name is free; who could begin first goes first, and of
/// those who could at the same time the one with less float. Backward from the end gives the latest start, the difference is the float. A crew's next
/// activity counts as coming after its last. Worked: A 3 days, B 4 after A, C 2 after A, D 5 after B and C is 12 days, A-B-D critical, C has 2 days of float.
/// </remarks>
public sealed class ActivityNetwork
{
    private const int MostActivities = 100_000;
    private const double MostDays = 26_000;

    private ActivityNetwork(IReadOnlyList<ScheduledActivity> activities) => Activities = activities;

    /// <summary>The activities in the order in which they were given.</summary>
    public IReadOnlyList<ScheduledActivity> Activities { get; }

    /// <summary>Working days until all is over, waits at the end aside.</summary>
    public double Duration => Activities.Max(one => one.Finish);

    /// <summary>The activities that move the end, by their start.</summary>
    public IReadOnlyList<string> CriticalPath =>
        FrozenList.Of(Activities.Where(one => one.IsCritical).OrderBy(one => one.Start).ThenBy(one => one.Finish).Select(one => one.Id));

    /// <summary>Lays out activities.</summary>
    /// <param name="activities">Up to 100,000 activities, one at least.</param>
    /// <param name="crews">How many crews there are of a name, 1 to 10,000; one of each that is not named here.</param>
    /// <exception cref="ArgumentNullException">There are no activities.</exception>
    /// <exception cref="EstimateException">An id is missing, given twice or unknown, activities wait for each other in a circle, or a number is out of range; all issues are listed.</exception>
    public static ActivityNetwork Of(IReadOnlyList<NetworkActivity> activities, IReadOnlyDictionary<string, int>? crews = null)
    {
        ArgumentNullException.ThrowIfNull(activities);
        IssueList issues = new();
        int[][] after = Links(activities, issues);
        foreach ((string name, int count) in crews ?? new Dictionary<string, int>())
        {
            issues.Range($"crews.{Nearest.Cut(name)}", count, 1, 10_000, "");
        }

        return issues.HasError
            ? throw new EstimateException("The activities cannot be laid out", issues.ToList())
            : new(new NetworkPass(activities, after).Laid(crews));
    }

    /// <summary>The activity of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ScheduledActivity this[string id] => Activities.FirstOrDefault(one => one.Id == id) ?? throw new KeyNotFoundException($"There is no activity '{id}'.");

    /// <summary>The network as people read it: <c>4 activities, 12 days: A, B, D</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Activities.Count} activities, {Duration:0.##} days: {string.Join(", ", CriticalPath)}");

    /// <summary>Positions of what each comes after; issues where ids or numbers are wrong, or there is a circle.</summary>
    private static int[][] Links(IReadOnlyList<NetworkActivity> activities, IssueList issues)
    {
        issues.Range("activities", activities.Count, 1, MostActivities, "activities");
        Dictionary<string, int> places = [];
        for (int i = 0; i < activities.Count && !issues.IsFull; i++)
        {
            string at = At(i);
            if (activities[i] is not { Id: { Length: > 0 } id } one)
            {
                issues.Error(IssueCode.Missing, at + ".id", "This cannot be left out: give each activity an id.");
                continue;
            }

            if (!places.TryAdd(id, i))
            {
                issues.Error(IssueCode.Repeated, at + ".id", $"'{Nearest.Cut(id)}' is given twice: give each activity an id of its own.");
            }

            issues.Range(at + ".days", one.Days, 0, MostDays, "days");
            issues.Range(at + ".waitDays", one.WaitDays, 0, MostDays, "days");
            issues.Range(at + ".notBefore", one.NotBefore, 0, MostDays, "days");
        }

        int[][] links = new int[activities.Count][];
        for (int i = 0; i < activities.Count; i++)
        {
            links[i] = [.. JobOrder.Places(activities[i]?.After, places, At(i) + ".after", issues)];
        }

        JobOrder.CheckCircles(links, i => activities[i].Id, i => At(i) + ".after", issues);
        return links;

        static string At(int i) => string.Create(CultureInfo.InvariantCulture, $"activities[{i}]");
    }
}
