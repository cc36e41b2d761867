namespace Estimator.Tests;

public class WaitListTests
{
    [Fact]
    public void Item_HoldsWhatWasAddedToIt()
    {
        int[][] waits = [[], [0], [], [0, 1, 2], [3]];
        WaitList list = WaitLists.Of(waits);
        Assert.All(waits, (expected, item) => Assert.Equal(expected, list[item]));
    }

    [Fact]
    public void Item_WithManyWaits_HoldsThemAll()
    {
        int[][] waits = [.. Enumerable.Range(0, 60).Select(count => Enumerable.Range(0, count).ToArray())];
        WaitList list = WaitLists.Of(waits);
        Assert.All(waits, (expected, item) => Assert.Equal(expected, list[item]));
    }

    [Fact]
    public void At_CountsTheWaitsOfTheItemsBefore()
    {
        WaitList list = WaitLists.Of([[], [0], [], [0, 1, 2]]);
        Assert.Equal([0, 0, 1, 1, 4], Enumerable.Range(0, 5).Select(list.At));
    }
}
