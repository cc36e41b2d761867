namespace Estimator.Tests;

/// <summary>What steps wait for. Activities a, b, c … stand in the order of the book; a part has a step where it has an item.</summary>
public class RequirementsTests
{
    [Fact]
    public void Of_StepThatDoesNotApply_WhatItWaitsForTakesItsPlace() =>
        Assert.Equal(["a", "b<a", "d<b"], Waits("a b<a c<b d<c", [[]], "a", "b", "d"));

    [Fact]
    public void Of_SeveralThatDoNotApply_AllTheirsTakeTheirPlace() =>
        Assert.Equal(["a", "b", "e<a,b"], Waits("a b c<a d<b e<c,d", [[]], "a", "b", "e"));

    [Fact]
    public void Of_WaitedForAnyway_IsNotSaidTwice() =>
        Assert.Equal(["a", "b<a", "c<b"], Waits("a b<a c<a,b", [[]], "a", "b", "c"));

    [Fact]
    public void Of_MaterialWithoutHours_IsNoStepAndIsPassedThrough() =>
        Assert.Equal(["a", "b<a", "c<a"], Waits("a b*<a c<b", [[]], "a", "b", "c"));

    [Fact]
    public void Of_Room_WaitsForItsOwnElseForTheJobs() =>
        Assert.Equal(["a", "b:1<a", "c:1<b:1", "c:2<a"], Waits("a b<a c<b", [[], [], []], "a", "b:1", "c:1", "c:2"));

    [Fact]
    public void Of_Job_WaitsForEveryRoom() =>
        Assert.Equal(["a:1", "a:2", "b<a:1,a:2"], Waits("a b<a", [[], [], []], "a:1", "a:2", "b"));

    [Fact]
    public void Of_JobAfterARoomWithoutTheStep_WaitsForWhatThatRoomHasBeforeIt() =>
        Assert.Equal(["a:1", "b:1<a:1", "a:2", "c<b:1,a:2"], Waits("a b<a c<b", [[], [], []], "a:1", "b:1", "a:2", "c"));

    [Fact]
    public void Of_RoomAfterAnother_ItsFirstStepsWaitForTheLastOfThatOne() =>
        Assert.Equal(["a:1", "b:1<a:1", "a:2<b:1", "b:2<a:2"], Waits("a b<a", [[], [], [1]], "a:1", "b:1", "a:2", "b:2"));

    [Fact]
    public void Of_RoomAfterTwo_WaitsForBoth() =>
        Assert.Equal(["a:1", "a:2", "a:3<a:1,a:2"], Waits("a", [[], [], [], [1, 2]], "a:1", "a:2", "a:3"));

    [Fact]
    public void Of_RoomWithoutSteps_HoldsNobodyUp() =>
        Assert.Equal(["a:1*", "a:2"], [.. Waits("a*", [[], [], [1]], "a:1", "a:2").Select((text, number) => number == 0 ? text + "*" : text)]);

    /// <summary>More cells than fit on the stack.</summary>
    [Fact]
    public void Of_ManyRooms_WaitsAreTheSame()
    {
        string[] items = [.. Enumerable.Range(1, 100).SelectMany(room => (string[])[$"a:{room}", $"c:{room}"])];
        string[] waits = Waits("a b<a c<b", [.. Enumerable.Repeat<int[]>([], 101)], items);
        Assert.Equal([.. Enumerable.Range(1, 100).SelectMany(room => (string[])[$"a:{room}", $"c:{room}<a:{room}"])], waits);
    }

    /// <param name="book">Activities: <c>c*&lt;a,b</c> waits for a and b and takes no hours.</param>
    /// <param name="after">For each part the parts that go first.</param>
    /// <param name="items">What applies.</param>
    private static string[] Waits(string book, int[][] after, params string[] items)
    {
        string[] names = [.. book.Split(' ').Select(text => text[..1])];
        CompiledActivity[] activities = [.. book.Split(' ').Select(text => ActivityOf(text, names))];
        PlannedWork work = new()
        {
            Activities = activities,
            Parts = [.. after.Select((before, number) => SmallWork.PartOf(number, after: before))],
            Items = Array.ConvertAll(items, item => ItemOf(item, names)),
        };
        WaitList requires = Requirements.Of(work);
        return [.. items.Select((text, item) => requires[item] is [] ? text : $"{text}<{string.Join(',', requires[item].ToArray().Select(other => items[other]))}")];
    }

    private static WorkItem ItemOf(string item, string[] names)
    {
        string[] parts = item.Split(':');
        return new(parts.Length == 1 ? 0 : int.Parse(parts[1]), Array.IndexOf(names, parts[0]), 1, 1, 0, 0, 0);
    }

    private static CompiledActivity ActivityOf(string text, string[] names) => AnActivity.With(
        hasLabor: !text.Contains('*', StringComparison.Ordinal),
        hasSupply: true,
        id: text[..1],
        requires: text.Split('<').Skip(1).SelectMany(other => other.Split(','))
            .Aggregate(UInt128.Zero, (bits, other) => bits | (UInt128.One << Array.IndexOf(names, other))));
}
