namespace Estimator.Tests.Bids;

public sealed class BidMarketTests
{
    private const int Draws = 4000;
    private const double Weight = 8;

    /// <summary>A range of 52,100 to 114,600 of which six tenths of the variance are from firm to firm.</summary>
    private static readonly BidMarket Worked = Of(52_100, 114_600, 0.6);

    [Theory]
    [InlineData(62_000, 24)]
    [InlineData(71_000, 39)]
    [InlineData(88_000, 66)]
    [InlineData(52_100, 10)]
    [InlineData(114_600, 90)]
    public void PercentileOf_WorkedExample(int amount, int percentile) => Assert.Equal(percentile, Worked.PercentileOf(amount));

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.2815516, 0.9)]
    [InlineData(-1.9599640, 0.025)]
    [InlineData(3.0902323, 0.999)]
    public void Below_KnownQuantiles(double deviations, double share) => Assert.Equal(share, Normal.Below(deviations), 1e-6);

    /// <summary>The update once more, with bids one after the other in place of all at once and the scatter kept.</summary>
    [Fact]
    public void With_SeveralBids_IsTheUpdateBidByBid()
    {
        decimal[] bids = [62_000, 71_000, 88_000];
        BidMarket after = Worked.With(bids, Weight);
        (double middle, double variance) = (Worked.Middle, Worked.Common * Worked.Common);
        foreach (decimal bid in bids)
        {
            double gain = variance / (variance + (after.Firm * after.Firm));
            middle += gain * (Math.Log((double)bid) - middle);
            variance *= 1 - gain;
        }

        Assert.Equal(middle, after.Middle, 1e-12);
        Assert.Equal(Math.Sqrt(variance), after.Common, 1e-12);
        Assert.InRange(after.Spread, Worked.Firm * 0.9, Worked.Spread);
    }

    [Fact]
    public void With_OneBidAtTheMiddle_NarrowsAndDoesNotMove()
    {
        BidMarket after = Worked.With([(decimal)Math.Exp(Worked.Middle)], Weight);
        Assert.Equal(Worked.Middle, after.Middle, 1e-9);
        Assert.True(after.Common < Worked.Common);
        Assert.Equal(Worked.Firm * Math.Sqrt(Weight / (Weight + 0)), after.Firm, 1e-12);
    }

    [Fact]
    public void With_BidsFarApart_SaysFirmsDiffer() =>
        Assert.True(Worked.With([40_000, 150_000, 75_000], Weight).Firm > Worked.Firm && Worked.With([75_000, 76_000, 77_000], Weight).Firm < Worked.Firm);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public void Percentiles_OfSimulatedBids_AreUniform(double firmShare)
    {
        BidMarket market = Of(52_100, 114_600, firmShare);
        NormalDraws draws = new(7);
        int[] tenths = new int[10];
        for (int i = 0; i < Draws; i++)
        {
            decimal bid = (decimal)Math.Exp(market.Middle + (market.Common * draws.Next()) + (market.Firm * draws.Next()));
            tenths[Math.Clamp((market.PercentileOf(bid) + (i % 2) - 1) / 10, 0, 9)]++;
        }

        // Three standard deviations of a tenth of 4,000.
        Assert.All(tenths, count => Assert.InRange(count, 400 - 57, 400 + 57));
    }

    /// <summary>The true common level is drawn from the estimate, firms round it: the updated range holds four in five of further bids.</summary>
    [Theory]
    [InlineData(1, 0.6)]
    [InlineData(2, 0.6)]
    [InlineData(3, 0.2)]
    [InlineData(3, 0.6)]
    [InlineData(3, 0.9)]
    [InlineData(5, 0.6)]
    [InlineData(8, 0.6)]
    public void With_SimulatedBids_HoldsFourInFiveFurtherBids(int bids, double firmShare)
    {
        BidMarket market = Of(52_100, 114_600, firmShare);
        NormalDraws draws = new(bids);
        int held = 0;
        for (int i = 0; i < Draws; i++)
        {
            double level = market.Middle + (market.Common * draws.Next());
            decimal Bid() => (decimal)Math.Exp(level + (market.Firm * draws.Next()));
            decimal[] given = [.. Enumerable.Range(0, bids).Select(_ => Bid())];
            (decimal low, _, decimal high) = market.With(given, Weight).RangeFrom(market, 79_100);
            decimal further = Bid();
            held += further >= low && further <= high ? 1 : 0;
        }

        Assert.InRange(held / (double)Draws, 0.77, 0.83);
    }

    private static BidMarket Of(double low, double high, double firmShare)
    {
        double spread = Math.Log(high / low) / (2 * 1.2816);
        return new(Math.Log(low * high) / 2, spread * Math.Sqrt(1 - firmShare), spread * Math.Sqrt(firmShare));
    }
}
