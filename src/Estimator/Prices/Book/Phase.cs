using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The part of a job that a piece of work belongs to, in the order in which a job runs.</summary>
/// <remarks>
/// A paint job is made ready, prepared, painted and finished. A project goes from design and getting ready through demolition,
/// structure, rough-in and closed walls to finishes and handover. One part may begin before the part ahead of it ends.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<Phase>))]
public enum Phase
{
    /// <summary>Drawings, choices, orders and permits.</summary>
    Design,

    /// <summary>Setting up, protecting and covering.</summary>
    Ready,

    /// <summary>Washing, scraping, patching, priming: all that comes before paint.</summary>
    Prepare,

    /// <summary>Tearing out.</summary>
    Demolish,

    /// <summary>Foundation, framing, roof.</summary>
    Structure,

    /// <summary>Pipes, wires and ducts before the walls are closed.</summary>
    Rough,

    /// <summary>Insulation, drywall, windows: the walls are closed.</summary>
    Close,

    /// <summary>Coats of paint.</summary>
    Paint,

    /// <summary>What is seen when all is done; of a paint job the clean-up.</summary>
    Finish,

    /// <summary>Inspection, punch list and handover.</summary>
    Done,
}
