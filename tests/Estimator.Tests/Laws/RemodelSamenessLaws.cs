namespace Estimator.Tests.Laws;

/// <summary>What does not change a remodel: its JSON, its units, the order of its lists.</summary>
public sealed class RemodelSamenessLaws
{
    [RemodelLaw]
    public void RoundTrip_JobAsJson(Remodel job)
    {
        string json = EstimatorJson.WriteJob(job);
        Remodel read = Assert.IsType<Remodel>(ExampleJobs.Read(json));
        Assert.Equal(json, EstimatorJson.WriteJob(read));
        Assert.Equal(Cost.Of(job).Hash, Cost.Of(read).Hash);
        Cost.IsSame(job, read);
        Assert.Equal(EstimatorJson.WriteEstimate(Cost.Of(job)), EstimatorJson.WriteEstimate(Cost.Of(read)));
    }

    [RemodelLaw]
    public void RoundTrip_AnotherScopeIsAnotherHash(Remodel job) =>
        Assert.NotEqual(Cost.Of(job).Hash, Cost.Of(job with { Design = (DesignStage)(((int)(job.Design ?? 0) + 1) % 3) }).Hash);

    [RemodelLaw]
    public void Units_MetricRemodelCostsTheSame(Remodel job)
    {
        Remodel metric = job with
        {
            Area = Metric(job.Area),
            House = job.House with { FloorArea = Metric(job.House.FloorArea) },
        };
        Cost.IsSame(job, metric);
        Assert.Equal(Cost.Of(job).Hash, Cost.Of(metric).Hash);
    }

    [RemodelLaw]
    public void Order_OfSoftCostsAndHolidaysIsIrrelevant(Remodel job)
    {
        Remodel turned = job with
        {
            SoftCosts = job.SoftCosts is { } costs ? [.. costs.Reverse(), .. costs] : null,
            Holidays = job.Holidays is { } days ? [.. days.Reverse(), .. days] : null,
        };
        Cost.IsSame(job, turned);
        Assert.Equal(Days(job), Days(turned));
    }

    /// <summary>A date on the calendar moves no price but the escalation's.</summary>
    [RemodelLaw]
    public void Holidays_MoveNoPrice(Remodel job) => Cost.IsSame(job, job with { Holidays = null });

    /// <summary>The typical size, said or not, is the same price; only the range knows better.</summary>
    [RemodelLaw]
    public void Size_TypicalSaid_IsTheLikelyOfTheTypical(Remodel job)
    {
        Remodel unsaid = job with { Area = null, Count = null, Length = null };
        EstimateTotal said = Cost.Of(unsaid.Sized(RemodelJobs.TypeOf(job.Scope).Typical)).Total;
        Assert.Equal(Cost.Of(unsaid).Total.Likely, said.Likely);
        Assert.InRange(said.High, said.Likely, Cost.Of(unsaid).Total.High);
    }

    private static IEnumerable<(string, DateOnly?, DateOnly?)> Days(Remodel job) =>
        Cost.Of(job).Plan.Steps.Select(step => (step.Activity, step.Project!.Date, step.Project!.LatestDate));

    private static Area? Metric(Area? area) => area is { } given ? Area.FromSquareMeters(given.SquareFeet * 0.09290304) : null;
}
