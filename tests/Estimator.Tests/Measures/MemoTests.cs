namespace Estimator.Tests;

public class MemoTests
{
    [Fact]
    public void Item_AskedAgain_IsTheSameAndMadeOnce()
    {
        int made = 0;
        Memo<int, string> memo = new(key => $"{key} made {++made}");
        Assert.Equal("7 made 1", memo[7]);
        Assert.Same(memo[7], memo[7]);
        Assert.Equal("8 made 2", memo[8]);
        Assert.Equal(2, made);
    }

    [Fact]
    public void Item_OfMoreKeysThanAreKept_IsRightAllTheSame()
    {
        Memo<int, string> memo = new(key => $"{key}");
        Assert.All(Enumerable.Range(0, 1000).Concat(Enumerable.Range(0, 1000)), key => Assert.Equal($"{key}", memo[key]));
        Assert.Same(memo[0], memo[0]);
        Assert.NotSame(memo[999], memo[999]);
    }

    [Fact]
    public void Item_FromManyThreads_IsOne()
    {
        Memo<int, object> memo = new(_ => new());
        object[] made = new object[64];
        Parallel.For(0, made.Length, i => made[i] = memo[1]);
        Assert.All(made, one => Assert.Same(made[0], one));
    }
}
