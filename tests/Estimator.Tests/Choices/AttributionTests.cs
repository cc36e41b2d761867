namespace Estimator.Tests;

public class AttributionTests
{
    /// <summary>Two parts that multiply: 2 × 3 of 100 is 600; by hand ½·(100 + 300) and ½·(200 + 400).</summary>
    [Fact]
    public void Shares_TwoFactors_AreTheMeanOfBothOrders() =>
        Assert.Equal([200, 300], Shares(2, changed => 100 * (changed % 2 == 1 ? 2 : 1) * (changed / 2 == 1 ? 3 : 1)));

    /// <summary>A glove game, known from textbooks: one left glove, two right ones, a pair is worth 6: 4, 1, 1.</summary>
    [Fact]
    public void Shares_GloveGame_AreTheTextbooks() =>
        Assert.Equal([4, 1, 1], Shares(3, changed => (changed & 1) != 0 && (changed & 6) != 0 ? 6 : 0));

    [Fact]
    public void Shares_ThatDoNotDivide_AddUpToTheCent()
    {
        Assert.Equal([34, 33, 33], Shares(3, changed => changed == 7 ? 100 : 0));
        Assert.Equal([-34, -33, -33], Shares(3, changed => changed == 7 ? 0 : 100, from: 100));
    }

    /// <summary>The first part can only be changed before the second: there is one order.</summary>
    [Fact]
    public void Shares_OneOrderAlone_IsThatOrder() =>
        Assert.Equal([10, 90], Shares(2, changed => changed switch { 0UL => 0, 1UL => 10, 2UL => null, _ => 100 }));

    /// <summary>Neither of two can be changed without the other: they are one, and the third is by itself.</summary>
    [Fact]
    public void Shares_NoOrder_PutsWhatIsStuckTogether()
    {
        Attribution attribution = new(3, Cost(0), Cost(60), changed => (changed & 3) is 1 or 2 ? null : Cost((changed == 4 ? 20 : 0) + (changed == 3 ? 40 : 0)));
        Assert.Equal([(4UL, 20L), (3UL, 40L)], attribution.Shares().Select(share => (share.Parts, share.Likely)));
    }

    [Fact]
    public void Shares_NothingBetween_IsOnePart() =>
        Assert.Equal([(7UL, 9L)], new Attribution(3, Cost(0), Cost(9), _ => null).Shares().Select(share => (share.Parts, share.Likely)));

    /// <summary>Of many parts that add up each gets its own, whatever the orders are.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(Attribution.MostParts)]
    public void Shares_PartsThatAddUp_AreTheirOwn(int count) => Assert.Equal(
        Enumerable.Range(1, count).Select(part => (long)part), Shares(count, changed => Enumerable.Range(0, count).Sum(part => (changed >> part & 1) != 0 ? part + 1 : 0)));

    /// <summary>The weights of textbooks, |S|! (n − |S| − 1)! ÷ n!, in place of counted ways.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Shares_UpToEight_AreShapleys(int seed)
    {
        const int Count = 6;
        int[] worth = new int[1 << Count];
        Random random = new(seed);
        for (int changed = 1; changed < worth.Length; changed++)
        {
            worth[changed] = random.Next(1_000_000);
        }

        double[] expected = [.. Enumerable.Range(0, Count).Select(part => Enumerable.Range(0, worth.Length).Where(changed => (changed >> part & 1) == 0)
            .Sum(changed => Factorial(int.PopCount(changed)) * Factorial(Count - int.PopCount(changed) - 1) / Factorial(Count) * (worth[changed | 1 << part] - worth[changed])))];
        long[] shares = Shares(Count, changed => worth[changed]);
        Assert.Equal(worth[^1], shares.Sum());
        Assert.All(shares.Zip(expected), pair => Assert.InRange(pair.First, pair.Second - 1, pair.Second + 1));
    }

    private static double Factorial(int number) => Enumerable.Range(1, number).Aggregate(1.0, (all, one) => all * one);

    private static long[] Shares(int count, Func<ulong, int?> likely, int from = 0)
    {
        ulong all = ulong.MaxValue >> (64 - count);
        return [.. new Attribution(count, Cost(likely(0) ?? from), Cost(likely(all)!.Value), changed => likely(changed) is { } cents ? Cost(cents) : null)
            .Shares().Select(share => share.Likely)];
    }

    private static CostRange Cost(int cents) => CostRange.FromCents(0, cents, cents);
}
