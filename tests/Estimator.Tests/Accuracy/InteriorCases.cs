namespace Estimator.Tests.Accuracy;

/// <summary>Published prices of painting rooms, and all rooms of a house.</summary>
internal static class InteriorCases
{
    /// <summary>Rows that are no whole job; the README beside them says why.</summary>
    private static readonly string[] NoWholeJob = ["P109", "P132", "P134", "P155", "P156"];

    private static readonly Dictionary<string, RoomKind> Kinds = new()
    {
        ["any"] = RoomKind.Other,
        ["bathroom"] = RoomKind.Bathroom,
        ["bedroom"] = RoomKind.Bedroom,
        ["dining"] = RoomKind.Dining,
        ["living"] = RoomKind.Living,
        ["kitchen"] = RoomKind.Kitchen,
        ["garage"] = RoomKind.Garage,
    };

    public static IEnumerable<PublishedCase> Houses() => Whole("interior_house").Select(row => new PublishedCase(row.Source, row.Center, House(row)));

    public static IEnumerable<PublishedCase> Rooms() => Whole("interior_room")
        .Select(row => new PublishedCase(row.Source, row.Center, House(row) with { Rooms = RoomsOf(row) }));

    private static IEnumerable<CaseRow> Whole(string kind) =>
        CaseRow.In("interior-cases.csv").Where(row => row.Kind == kind && !NoWholeJob.Contains(row.Id));

    private static InteriorPainting House(CaseRow row) => new()
    {
        AsOf = row.AsOf,
        Coats = (int?)row.Input("coats"),
        Surfaces = row.Text("scope") == "walls" ? [RoomSurface.Walls] : null,
        House = new() { FloorArea = row.AreaOf("floor_area_sqft"), State = row.Text("state") },
    };

    /// <summary>The room; a suite is a bedroom with its bathroom and its closet.</summary>
    private static Room[] RoomsOf(CaseRow row) => row.Text("room") == "master_bedroom"
        ? [new() { Kind = RoomKind.PrimaryBedroom }, new() { Kind = RoomKind.Bathroom }, new() { Kind = RoomKind.Closet }]
        :
        [
            new()
            {
                Kind = Kinds[row.Text("room")!],
                Length = row.LengthOf("length_ft"),
                Width = row.LengthOf("width_ft"),
                Height = row.LengthOf("height_ft"),
                WallArea = row.AreaOf("wall_area_sqft"),
            },
        ];
}
