namespace Estimator.Tests.Laws;

/// <summary>What holds of bids for any job.</summary>
public sealed class BidLaws
{
    private static readonly HomeEstimator Estimator = HomeEstimator.Default;

    [Law]
    public void Percentile_OfAHigherBid_IsNotLower(ExteriorPainting job, Rise rise) => Rises(Estimator.Estimate(job), rise);

    [RemodelLaw]
    public void Percentile_OfAHigherBidForARemodel_IsNotLower(Remodel job, Rise rise) => Rises(Estimator.Estimate(job), rise);

    /// <summary>A line more never leaves out more.</summary>
    [Law]
    public void Leveled_WithALineMore_IsNotHigher(InteriorPainting job, Rise rise)
    {
        (string first, string second) = rise.In<string>(["Walls", "Prep", "Prime and two coats on walls", "Ceilings", "Trim and doors, 2 coats", "Clean up"]);
        Estimate estimate = Estimator.Estimate(job);
        BidCheck one = Estimator.CheckBid(estimate, new() { Amount = 1_000, Lines = [new() { Text = first }] });
        BidCheck two = Estimator.CheckBid(estimate, new() { Amount = 1_000, Lines = [new() { Text = first }, new() { Text = second }] });
        Assert.True(one.Lines[0].Activities.Count == 0 || two.Leveled <= one.Leveled);
    }

    [RemodelLaw]
    public void Updated_PartsAddUpAndTheRangeIsOne(Remodel job)
    {
        Estimate estimate = Estimator.Estimate(job);
        decimal amount = Math.Max(1, Math.Round(estimate.Total.Likely * 0.8m));
        foreach (UpdatedEstimate updated in (UpdatedEstimate[])
            [Estimator.Level(estimate, [new() { Amount = amount }, new() { Amount = amount * 1.4m }]).Updated, Estimator.Sign(estimate, new() { Amount = amount })])
        {
            Assert.Equal(updated.Total.Likely, updated.Parts.Sum(part => part.Cost));
            Assert.True(updated.Total.Low <= updated.Total.Likely && updated.Total.Likely <= updated.Total.High);
        }
    }

    private static void Rises(Estimate estimate, Rise rise)
    {
        decimal likely = estimate.Total.Likely;
        (double less, double more) = rise.Logarithmic(0.3, 3);
        int low = Estimator.CheckBid(estimate, new() { Amount = Math.Round(likely * (decimal)less, 2) }).Percentile;
        int high = Estimator.CheckBid(estimate, new() { Amount = Math.Round(likely * (decimal)more, 2) }).Percentile;
        Assert.InRange(low, 0, high);
        Assert.InRange(high, low, 100);
    }
}
