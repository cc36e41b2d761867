namespace Estimator.Tests.Laws;

public sealed class RoundTripLaws
{
    [Law]
    public void RoundTrip_JobAsJson(ExteriorPainting job)
    {
        string json = EstimatorJson.WriteJob(job);
        Assert.True(EstimatorJson.TryReadJob(json, out Job? read, out _));
        Assert.Equal(json, EstimatorJson.WriteJob(read));
        Assert.Equal(Cost.Of(job).Hash, HomeEstimator.Default.Estimate(read).Hash);
        Cost.IsSame(job, read);
    }

    [Law]
    public void RoundTrip_AnotherJobIsAnotherHash(ExteriorPainting job) =>
        Assert.NotEqual(Cost.Of(job).Hash, Cost.Of(job with { Coats = 1 + ((job.Coats ?? 2) % 5) }).Hash);
}
