using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A part of a room that may be painted or left.</summary>
[JsonConverter(typeof(EnumNameConverter<RoomSurface>))]
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
