namespace Estimator.Fuzz;

/// <summary>A project or a program, as JSON: estimated, written, and a project once more with its own baseline.</summary>
internal sealed class ProjectReader() : Reader("project", 12)
{
    private static readonly HomeEstimator Home = HomeEstimator.Default;

    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        Seed.OfJson(
            """
            {"id":"Elm Street 4","team":"North","start":"2026-03-02","house":{"floorArea":"2400 ft2","stories":2,"state":"MA","yearBuilt":1965},"managementReserve":0.05,"retainage":0.1,
            "jobs":[{"id":"trim","after":["siding"],"job":{"kind":"exteriorPainting","surfaces":["trim"]}},{"id":"siding","contract":16000,"job":{"kind":"remodel","scope":"sidingReplacement","softCosts":["contingency"]}}],
            "progress":{"date":"2026-05-20","reports":[{"job":"siding","done":80,"cost":12000,"hours":90},{"job":"trim","activity":"wash","done":100}],"changes":[{"job":"siding","name":"Sills","cost":900,"risk":"damage"}]}}
            """),
        Seed.OfJson(
            """
            {"id":"Repaint","start":"2026-05-04","yearlyBudget":9000,"crews":[{"trade":"painting","crews":2,"crewSize":3,"hoursPerDay":7.5}],"holidays":["2026-07-03"],
            "projects":[{"id":"1","jobs":[{"id":"p","job":{"kind":"exteriorPainting","house":{"state":"CO"}}}]},{"id":"2","jobs":[{"id":"p","job":{"kind":"interiorPainting","rooms":[{"kind":"bedroom"}]}}]}]}
            """),
    ];

    public override Outcome Read(byte[] input)
    {
        if (EstimatorJson.TryReadProject(input, out Project? project, out IReadOnlyList<Issue> issues))
        {
            return Home.TryEstimate(project, out ProjectEstimate? estimate, out issues) ? new(true, Told(project, estimate)) : Outcome.Refused(issues);
        }

        if (EstimatorJson.TryReadProgram(input, out ProgramOfWork? program, out _))
        {
            return Home.TryEstimate(program, out ProgramEstimate? estimate, out issues) ? new(true, EstimatorJson.WriteProgramEstimate(estimate)) : Outcome.Refused(issues);
        }

        return Outcome.Refused(issues);
    }

    /// <summary>The estimate, and the estimate against what it would have been agreed as.</summary>
    private static string Told(Project project, ProjectEstimate estimate)
    {
        Laws.Hold(estimate.Jobs.Any(job => job.Contract is not null) || estimate.Total.Likely == estimate.Baseline.Budget + estimate.Baseline.Contingency, "the budget does not add up");
        Laws.Hold(estimate.Payments.Sum(payment => payment.Amount) == estimate.Baseline.Budget, "the payments do not add up");
        string again = Home.TryEstimate(project with { Baseline = estimate.Baseline }, out ProjectEstimate? kept, out _) ? EstimatorJson.WriteProjectEstimate(kept) : "";
        return EstimatorJson.WriteProjectEstimate(estimate) + again;
    }
}
