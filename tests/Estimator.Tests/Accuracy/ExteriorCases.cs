namespace Estimator.Tests.Accuracy;

/// <summary>Published prices of painting an exterior.</summary>
internal static class ExteriorCases
{
    private static readonly Dictionary<string, Siding> Sidings = new()
    {
        ["stucco"] = Siding.Stucco,
        ["brick"] = Siding.Brick,
        ["vinyl"] = Siding.Vinyl,
        ["cedar"] = Siding.CedarShingle,
        ["fiber_cement"] = Siding.FiberCement,
    };

    /// <summary>A large state near its region's mean labor factor.</summary>
    private static readonly Dictionary<string, string> TypicalStates = new()
    {
        ["Northeast"] = "MA",
        ["Midwest"] = "OH",
        ["South"] = "FL",
        ["West"] = "WA",
    };

    public static IEnumerable<PublishedCase> All() =>
        CaseRow.In("exterior-cases.csv").Select(row => new PublishedCase(row.Source, row.Center, JobOf(row)));

    private static ExteriorPainting JobOf(CaseRow row) => new()
    {
        PaintableArea = row.AreaOf("area_sqft"),
        Coats = (int?)row.Input("coats"),
        AsOf = row.AsOf,
        House = new()
        {
            FloorArea = row.AreaOf("floor_area_sqft"),
            Stories = row.Input("stories"),
            Siding = row.Text("siding") is { } siding ? Sidings[siding] : null,
            Condition = ConditionOf(row),
            State = row.Text("region") is { } region ? TypicalStates[region] : null,
        },
    };

    private static Condition? ConditionOf(CaseRow row) =>
        row.Text("prep") == "minor" ? Condition.Good
        : row.Text("condition") is { } text ? Enum.Parse<Condition>(text, ignoreCase: true)
        : null;
}
