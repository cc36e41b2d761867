namespace Estimator.Tests.Laws;

public sealed class ContainedLaw
{
    [Law]
    public void Contained(ExteriorPainting job) => IsContained(Cost.Of(job));

    [Law]
    public void Contained_Rooms(InteriorPainting job) => IsContained(Cost.Of(job));

    [RemodelLaw]
    public void Contained_Remodel(Remodel job)
    {
        Estimate estimate = Cost.Of(job);
        IsContained(estimate);
        Assert.All(estimate.Lines, line => Assert.True(line.Quantity > 0));
    }

    private static void IsContained(Estimate estimate)
    {
        Assert.InRange(estimate.Total.Likely, estimate.Total.Low, estimate.Total.High);
        Assert.True(estimate.Total.Low > 0);
        Assert.All(estimate.Lines, line => Assert.InRange(line.Likely, line.Low, line.High));
        Assert.All(estimate.Lines, line => Assert.True(line.Low >= 0 && double.IsFinite(line.Hours) && line.Quantity >= 0));
    }
}
