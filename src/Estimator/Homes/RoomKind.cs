using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What a room is used for. The price book holds its typical size, openings, scope and sheen.</summary>
[JsonConverter(typeof(EnumNameConverter<RoomKind>))]
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
