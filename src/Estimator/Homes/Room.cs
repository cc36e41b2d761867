using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>One room to be painted, as far as it is known.</summary>
/// <remarks>
/// Give length and width, or the floor area, or the walls one by one; what is left out is typical for the kind of
/// room. A length or count above zero is painted unless <see cref="Surfaces"/> says otherwise.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Room
{
    /// <summary>What the room is used for; decides what is typical.</summary>
    public required RoomKind Kind { get; init; }

    /// <summary>What it is called, for example <c>Nora's room</c>; its kind and number if left out.</summary>
    public string? Name { get; init; }

    /// <summary>Length of the floor: 0.1 to 1,000 ft.</summary>
    public Length? Length { get; init; }

    /// <summary>Width of the floor: 0.1 to 1,000 ft.</summary>
    public Length? Width { get; init; }

    /// <summary>Floor area: 1 to 1,000,000 ft². Not together with length and width.</summary>
    public Area? FloorArea { get; init; }

    /// <summary>Length of each wall, for a room that is no rectangle: 1 to 50 lengths of 0.1 to 1,000 ft.</summary>
    public IReadOnlyList<Length>? Walls { get; init => field = FrozenList.Of(value); }

    /// <summary>The wall to be painted, if somebody measured it: 1 to 1,000,000 ft². Replaces what is derived from the walls.</summary>
    public Area? WallArea { get; init; }

    /// <summary>Height of the walls: 0.1 to 1,000 ft. Of a sloped ceiling the lowest.</summary>
    public Length? Height { get; init; }

    /// <summary>Highest point of a sloped or vaulted ceiling: 0.1 to 1,000 ft.</summary>
    public Length? HighestPoint { get; init; }

    /// <summary>Door openings: 0 to 50.</summary>
    public int? Doors { get; init; }

    /// <summary>What the doors look like; paneled if left out.</summary>
    public DoorStyle? DoorStyle { get; init; }

    /// <summary>Sides of each door that are painted: 1 or 2; the side that faces the room if left out.</summary>
    public int? DoorSides { get; init; }

    /// <summary>Windows: 0 to 100.</summary>
    public int? Windows { get; init; }

    /// <summary>Built-in closets whose inside is painted: 0 to 20.</summary>
    public int? Closets { get; init; }

    /// <summary>Cabinet doors: 0 to 200.</summary>
    public int? CabinetDoors { get; init; }

    /// <summary>Cabinet drawers: 0 to 200.</summary>
    public int? CabinetDrawers { get; init; }

    /// <summary>Length of shelves and other built-ins, as they stand along the wall: 0.1 to 1,000 ft.</summary>
    public Length? BuiltIns { get; init; }

    /// <summary>Length of crown molding: 0.1 to 1,000 ft; painted with the trim.</summary>
    public Length? Crown { get; init; }

    /// <summary>Steps of a stair, treads and risers: 0 to 100.</summary>
    public int? Stairs { get; init; }

    /// <summary>Length of stair railing with its balusters: 0.1 to 1,000 ft.</summary>
    public Length? Railing { get; init; }

    /// <summary>Radiators: 0 to 20.</summary>
    public int? Radiators { get; init; }

    /// <summary>Walls in a strong color of their own: 0 to 20.</summary>
    public int? AccentWalls { get; init; }

    /// <summary>What is painted. Left out: what the job says, or what is usual for the kind of room, and whatever is counted above.</summary>
    public IReadOnlyList<RoomSurface>? Surfaces { get; init => field = FrozenList.Of(value); }

    /// <summary>Coats of paint in this room: 1 to 5.</summary>
    public int? Coats { get; init; }

    /// <summary>The walls' paint in this room.</summary>
    public Paint? Paint { get; init; }

    /// <summary>The ceiling's paint in this room.</summary>
    public Paint? CeilingPaint { get; init; }

    /// <summary>The paint of trim, doors, windows and cabinets in this room.</summary>
    public Paint? TrimPaint { get; init; }

    /// <summary>The state of the old paint and the wall; that of the house if left out.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What was found in this room, besides what was found in all of them.</summary>
    public IReadOnlyList<RoomFinding>? Findings { get; init => field = FrozenList.Of(value); }

    /// <summary>Holes to be patched one by one; the usual nail holes need no mention.</summary>
    public Holes? Holes { get; init; }

    /// <summary>How the new wall color differs from the old one.</summary>
    public ColorChange? ColorChange { get; init; }

    /// <summary>How much furniture there is to move and cover.</summary>
    public Furnishing? Furnishing { get; init; }
}
