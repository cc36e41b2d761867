namespace Estimator.Tests.Accuracy;

/// <summary>Published prices of remodels, replacements and additions.</summary>
internal static class RemodelCases
{
    public static IEnumerable<PublishedCase> All() =>
        CaseRow.In("remodel-cases.csv").Select(row => new PublishedCase(row.Source, row.Center, JobOf(row)));

    private static Remodel JobOf(CaseRow row) => new()
    {
        Scope = Enum.Parse<RemodelScope>(row.Text("scope")!, ignoreCase: true),
        Level = row.Text("level") is { } level ? Enum.Parse<RemodelLevel>(level, ignoreCase: true) : null,
        Area = row.AreaOf("area_sqft"),
        Count = (int?)row.Input("count"),
        AsOf = row.AsOf,
        House = new() { State = row.Text("state") },
    };
}
