namespace Estimator.Fuzz;

/// <summary>Finished jobs as JSON, of which a book learns; it prices lawfully afterwards.</summary>
internal sealed class FinishedJobReader() : Reader("finished", 2)
{
    private static readonly HomeEstimator Home = new(SeedBooks.Small);

    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        Seed.OfJson("""{"job":{"kind":"exteriorPainting","house":{"floorArea":"2000 ft2","stories":2,"siding":"wood"}},"hours":82,"paint":"18 gal","cost":7200}"""),
        Seed.OfJson("""{"job":{"kind":"interiorPainting","rooms":[{"kind":"bedroom","length":"12 ft","width":"10 ft"}],"performer":"localFirm"},"hours":11.5,"paint":"9 L","cost":900}"""),
        Seed.OfJson("""{"job":{"kind":"exteriorPainting","house":{"floorArea":"1500 ft2","condition":"poor"},"asOf":"2025-06-30"},"activities":[{"activity":"wash","hours":6},{"activity":"scrape","hours":20}],"cost":5200}"""),
    ];

    public override Outcome Read(byte[] input)
    {
        if (!EstimatorJson.TryReadFinishedJob(input, out FinishedJob? job, out IReadOnlyList<Issue> issues))
        {
            return Outcome.Refused(issues);
        }

        try
        {
            Calibration calibration = Home.Calibrate([job, job, job with { Cost = null }]);
            return new(true, EstimatorJson.WriteCalibration(calibration) + Books.Priced(calibration.Book, input));
        }
        catch (EstimateException refusal)
        {
            return Outcome.Refused(refusal.Issues);
        }
    }
}
