using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Painting the outside of a house.</summary>
public sealed record ExteriorPainting : Job
{
    /// <summary>The wall to be painted, if somebody measured it: 1 to 1,000,000 ft². Replaces what is derived from the floor area.</summary>
    public Area? PaintableArea { get; init; }

    /// <summary>The paint; acrylic latex of standard grade if left out.</summary>
    public Paint? Paint { get; init; }

    /// <summary>Coats of paint on the walls: 1 to 5; two if left out.</summary>
    public int? Coats { get; init; }

    /// <summary>What is painted. Left out: siding, trim, doors and windows, and whatever is counted below.</summary>
    public IReadOnlyList<ExteriorSurface>? Surfaces { get; init; }

    /// <summary>Windows to be painted: 0 to 500; derived from the floor area if left out.</summary>
    public int? Windows { get; init; }

    /// <summary>Entry doors to be painted: 0 to 100; typical for the house if left out.</summary>
    public int? Doors { get; init; }

    /// <summary>Shutters to be painted: 0 to 500; one pair per window if asked for and not counted.</summary>
    public int? Shutters { get; init; }

    /// <summary>Garage doors to be painted, counted as single bays: 0 to 20.</summary>
    public int? GarageDoors { get; init; }

    /// <summary>Length of eaves, soffit, fascia and other trim: 0.1 to 10,000 ft; derived if left out.</summary>
    public Length? Trim { get; init; }

    /// <summary>Whether the walls get a full coat of primer first; only where they are bare if left out.</summary>
    public bool? FullPrimer { get; init; }
}

/// <summary>A part of the outside that may be painted or left.</summary>
[JsonConverter(typeof(NameText<ExteriorSurface>))]
public enum ExteriorSurface
{
    /// <summary>The walls themselves.</summary>
    Siding,

    /// <summary>Eaves, soffit, fascia, corner and band boards.</summary>
    Trim,

    /// <summary>Entry doors with their frames.</summary>
    Doors,

    /// <summary>Window frames and sashes, outside.</summary>
    Windows,

    /// <summary>Shutters.</summary>
    Shutters,

    /// <summary>Garage doors.</summary>
    GarageDoors,
}
