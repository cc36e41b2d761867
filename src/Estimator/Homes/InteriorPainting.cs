using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Painting rooms: those listed, or the typical rooms of the house if none are.</summary>
/// <remarks>What is said here holds for every room that does not say otherwise.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InteriorPainting : Job
{
    internal const string KindName = "interiorPainting";

    /// <summary>The rooms, at most 100. Left out: all rooms of a house of that floor area and number of bedrooms.</summary>
    public IReadOnlyList<Room>? Rooms { get; init => field = FrozenList.Of(value); }

    /// <summary>The walls' paint; acrylic latex of standard grade in the sheen usual for the room if left out.</summary>
    public Paint? Paint { get; init; }

    /// <summary>The ceilings' paint; flat acrylic latex of the walls' grade if left out.</summary>
    public Paint? CeilingPaint { get; init; }

    /// <summary>The paint of trim, doors, windows and cabinets; semi-gloss enamel of the walls' grade if left out.</summary>
    public Paint? TrimPaint { get; init; }

    /// <summary>Coats of paint: 1 to 5. Left out: two on walls and trim, one on ceilings.</summary>
    public int? Coats { get; init; }

    /// <summary>What is painted in each room. Left out: what is usual for the kind of room, and whatever is counted in it.</summary>
    public IReadOnlyList<RoomSurface>? Surfaces { get; init => field = FrozenList.Of(value); }

    /// <summary>Height of the ceilings: 0.1 to 1,000 ft; typical for the kind of room if left out.</summary>
    public Length? CeilingHeight { get; init; }

    /// <summary>What was found in the rooms and the work must deal with.</summary>
    public IReadOnlyList<RoomFinding>? Findings { get; init => field = FrozenList.Of(value); }

    /// <summary>How the new wall color differs from the old one; much the same if left out.</summary>
    public ColorChange? ColorChange { get; init; }

    /// <summary>How much furniture there is to move and cover.</summary>
    public Furnishing? Furnishing { get; init; }

    /// <summary>Whether people live in the house meanwhile; yes if left out, unless the rooms are empty.</summary>
    public bool? Occupied { get; init; }

    /// <summary>How the paint goes on; if left out, sprayed in empty rooms on new drywall or in one coat, brushed and rolled elsewhere.</summary>
    public Application? Application { get; init; }

    /// <summary>Whether everything gets a full coat of primer first; only what needs it if left out.</summary>
    public bool? FullPrimer { get; init; }

    private protected override string NameOfKind => KindName;
}
