using System.Text;

namespace Estimator.Tests;

/// <summary>Projects and programs that several tests start from.</summary>
internal static class ExampleProjects
{
    public const string Outside =
        """
        {"id":"Elm Street 4","start":"2026-03-02","house":{"floorArea":"2400 ft2","stories":2,"state":"MA","yearBuilt":1965},"managementReserve":0.05,
        "jobs":[{"id":"trim","job":{"kind":"exteriorPainting","surfaces":["trim"]}},
        {"id":"windows","job":{"kind":"remodel","scope":"windowReplacement","count":16,"softCosts":["contingency"]}},
        {"id":"siding","job":{"kind":"remodel","scope":"sidingReplacement","softCosts":["contingency","projectManagement"]}}]}
        """;

    public static HomeEstimator Home => HomeEstimator.Default;

    /// <summary>New windows, new siding, painted trim.</summary>
    public static Project Exterior { get; } = Read(Outside);

    public static Project Read(string json) => EstimatorJson.TryReadProject(Encoding.UTF8.GetBytes(json), out Project? project, out IReadOnlyList<Issue> issues)
        ? project
        : throw new EstimateException(issues);

    public static ProgramOfWork ReadProgram(string json) => EstimatorJson.TryReadProgram(Encoding.UTF8.GetBytes(json), out ProgramOfWork? program, out IReadOnlyList<Issue> issues)
        ? program
        : throw new EstimateException(issues);

    public static Project Of(string id, params Job[] jobs) => new() { Id = id, Jobs = [.. jobs.Select((job, at) => new ProjectJob { Id = $"job{at + 1}", Job = job })] };

    /// <summary>Houses to be painted, each a project.</summary>
    public static ProgramOfWork Repaint(int houses, DateOnly? start = null) => new()
    {
        Id = "Repaint",
        Start = start,
        Projects = [.. Enumerable.Range(0, houses).Select(at => Of($"house {at}", new ExteriorPainting
        {
            House = new() { FloorArea = Area.FromSquareFeet(1200 + (100 * (at % 9))), State = "MA", Condition = (Condition)(at % 3) },
        }) with { Team = at % 2 == 0 ? "North" : "South", Manager = $"manager {at % 3}" })],
    };
}
