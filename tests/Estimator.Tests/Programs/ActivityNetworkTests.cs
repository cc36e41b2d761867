namespace Estimator.Tests;

public class ActivityNetworkTests
{
    [Fact]
    public void Of_FourActivities_IsTheWorkedExample()
    {
        ActivityNetwork network = ActivityNetwork.Of([One("A", 3), One("B", 4, "A"), One("C", 2, "A"), One("D", 5, "B", "C")]);
        Assert.Equal((12, 2, 2), (network.Duration, network["C"].TotalFloat, network["C"].FreeFloat));
        Assert.Equal(["A", "B", "D"], network.CriticalPath);
        Assert.Equal("4 activities, 12 days: A, B, D", network.ToString());
    }

    /// <summary>Ten activities reckoned by hand: forward 0 to 21, backward, and how late each may be.</summary>
    [Fact]
    public void Of_TenActivities_HasTheFloatsReckonedByHand()
    {
        ActivityNetwork network = ActivityNetwork.Of(
        [
            One("A", 5), One("B", 4), One("C", 3, "A"), One("D", 4, "A"), One("E", 6, "A"),
            One("F", 4, "B", "C"), One("G", 5, "D"), One("H", 6, "D", "E"), One("I", 6, "F"), One("J", 4, "G", "H"),
        ]);
        Assert.Equal(21, network.Duration);
        Assert.Equal(["A", "E", "H", "J"], network.CriticalPath);
        double[] floats = [.. network.Activities.Select(one => one.TotalFloat)];
        Assert.Equal([0, 7, 3, 2, 0, 3, 3, 0, 3, 0], floats);
        double[] free = [.. network.Activities.Select(one => one.FreeFloat)];
        Assert.Equal([0, 4, 0, 0, 0, 0, 3, 0, 3, 0], free);
        Assert.Equal((9, 14, 12, 17), (network["G"].Start, network["G"].Finish, network["G"].LatestStart, network["G"].LatestFinish));
    }

    [Fact]
    public void Of_OneCrew_DoesOneThingAfterTheOther()
    {
        NetworkActivity[] two = [One("A", 3) with { Crew = "paint" }, One("B", 2) with { Crew = "paint" }];
        Assert.Equal(5, ActivityNetwork.Of(two).Duration);
        Assert.Equal(3, ActivityNetwork.Of(two, new Dictionary<string, int> { ["paint"] = 2 }).Duration);
        Assert.All(ActivityNetwork.Of(two).Activities, one => Assert.True(one.IsCritical));
    }

    [Fact]
    public void Of_Waits_AndNotBefore_AreKept()
    {
        ActivityNetwork network = ActivityNetwork.Of([One("pour", 1) with { WaitDays = 7 }, One("build", 3, "pour"), One("late", 1) with { NotBefore = 20 }]);
        Assert.Equal((8, 11, 21), (network["build"].Start, network["build"].Finish, network.Duration));
    }

    [Fact]
    public void ExpectedDays_IsTheUsualWeighting()
    {
        Assert.Equal(6, NetworkActivity.ExpectedDays(2, 5, 14));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkActivity.ExpectedDays(3, 2, 4));
    }

    [Fact]
    public void Of_AllThatIsWrong_IsSaidAtOnce()
    {
        EstimateException refused = Assert.Throws<EstimateException>(() => ActivityNetwork.Of(
        [
            One("A", 1, "C"), One("B", -1, "A"), One("C", 1, "B", "X"), One("B", 1), One("", 1),
        ]));
        Assert.Equal(
            ["activities[1].days", "activities[3].id", "activities[4].id", "activities[2].after", "activities[1].after"],
            refused.Issues.Select(issue => issue.Path));
        Assert.Contains("in a circle: ", refused.Message, StringComparison.Ordinal);
        Assert.Throws<EstimateException>(() => ActivityNetwork.Of([]));
    }

    /// <summary>Near names are looked for only as long as they are told.</summary>
    [Fact]
    public void Of_AHundredThousandUnknownNames_IsRefusedSoon()
    {
        NetworkActivity[] all = [.. Enumerable.Range(0, 100_000).Select(i => One($"{i:000000}{new string('a', 54)}", 1, $"x{i:000000}{new string('b', 54)}"))];
        long begun = Environment.TickCount64;
        IReadOnlyList<Issue> issues = Assert.Throws<EstimateException>(() => ActivityNetwork.Of(all)).Issues;
        Assert.Equal((101, IssueCode.More), (issues.Count, issues[^1].Code));
        Assert.InRange(Environment.TickCount64 - begun, 0, 30_000);
    }

    private static NetworkActivity One(string id, double days, params string[] after) => new() { Id = id, Days = days, After = after };
}
