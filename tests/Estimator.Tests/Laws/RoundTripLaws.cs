namespace Estimator.Tests.Laws;

public sealed class RoundTripLaws
{
    [Law]
    public void RoundTrip_JobAsJson(ExteriorPainting job) => IsReadBack(job);

    [Law]
    public void RoundTrip_JobAsJson_Rooms(InteriorPainting job) => IsReadBack(job);

    [RemodelLaw]
    public void RoundTrip_JobAsJson_Remodel(Remodel job) => IsReadBack(job);

    [Law]
    public void RoundTrip_AnotherJobIsAnotherHash(ExteriorPainting job) =>
        Assert.NotEqual(Cost.Of(job).Hash, Cost.Of(job with { Coats = 1 + ((job.Coats ?? 2) % 5) }).Hash);

    [Law]
    public void RoundTrip_AnotherRoomIsAnotherHash(InteriorPainting job, Room room) =>
        Assert.NotEqual(Cost.Of(job.And(room)).Hash, Cost.Of(job.And(room with { Coats = 1 + ((room.Coats ?? 2) % 5) })).Hash);

    [RemodelLaw]
    public void RoundTrip_AnotherDesignIsAnotherHash(Remodel job) =>
        Assert.NotEqual(Cost.Of(job).Hash, Cost.Of(job with { Design = (DesignStage)(((int)(job.Design ?? 0) + 1) % 3) }).Hash);

    private static void IsReadBack(Job job)
    {
        string json = EstimatorJson.WriteJob(job);
        Assert.True(EstimatorJson.TryReadJob(json, out Job? read, out _));
        Assert.Equal(json, EstimatorJson.WriteJob(read));
        (Estimate asked, Estimate readBack) = (Cost.Of(job), Cost.Of(read));
        Assert.Equal(asked.Hash, readBack.Hash);
        Cost.IsSame(asked, readBack);
        Assert.Equal(EstimatorJson.WriteEstimate(asked), EstimatorJson.WriteEstimate(readBack));
    }
}
