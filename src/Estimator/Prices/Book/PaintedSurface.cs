using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A surface that may have a paint of its own.</summary>
[JsonConverter(typeof(EnumNameConverter<PaintedSurface>))]
public enum PaintedSurface
{
    /// <summary>Walls; outside all that is painted with the walls' paint.</summary>
    Walls,

    /// <summary>Ceilings.</summary>
    Ceiling,

    /// <summary>Trim, doors, windows, cabinets and built-ins.</summary>
    Trim,
}
