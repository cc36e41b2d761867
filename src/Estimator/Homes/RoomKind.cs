using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What a room is used for. The price book holds its typical size, openings, scope and sheen.</summary>
[JsonConverter(typeof(NameText<RoomKind>))]
public enum RoomKind
{
    /// <summary>A bedroom.</summary>
    Bedroom,

    /// <summary>The main bedroom.</summary>
    PrimaryBedroom,

    /// <summary>A living or family room.</summary>
    Living,

    /// <summary>A dining room.</summary>
    Dining,

    /// <summary>A kitchen; cabinets and tile take part of its walls.</summary>
    Kitchen,

    /// <summary>A bathroom; tile takes part of its walls.</summary>
    Bathroom,

    /// <summary>A hallway or foyer.</summary>
    Hallway,

    /// <summary>A stairwell, two stories high.</summary>
    Stairwell,

    /// <summary>An office or study.</summary>
    Office,

    /// <summary>A walk-in closet.</summary>
    Closet,

    /// <summary>A laundry or utility room.</summary>
    Laundry,

    /// <summary>A finished basement.</summary>
    Basement,

    /// <summary>A garage with finished walls.</summary>
    Garage,

    /// <summary>Any other room.</summary>
    Other,
}

/// <summary>A part of a room that may be painted or left.</summary>
[JsonConverter(typeof(NameText<RoomSurface>))]
public enum RoomSurface
{
    /// <summary>The walls.</summary>
    Walls,

    /// <summary>The ceiling.</summary>
    Ceiling,

    /// <summary>Baseboard, casing of doors and windows, and crown molding where there is some.</summary>
    Trim,

    /// <summary>Doors with their frames and casing.</summary>
    Doors,

    /// <summary>Window frames and sashes, inside, with their casing.</summary>
    Windows,

    /// <summary>Cabinet doors, drawers and boxes.</summary>
    Cabinets,

    /// <summary>The inside of built-in closets.</summary>
    Closets,

    /// <summary>Shelves and other built-ins.</summary>
    BuiltIns,

    /// <summary>Treads, risers and railing.</summary>
    Stairs,

    /// <summary>Radiators.</summary>
    Radiators,
}

/// <summary>What a door looks like; more edges take longer.</summary>
[JsonConverter(typeof(NameText<DoorStyle>))]
public enum DoorStyle
{
    /// <summary>Flat.</summary>
    Flush,

    /// <summary>With panels.</summary>
    Paneled,

    /// <summary>With panes of glass.</summary>
    French,
}
