using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A part of the outside that may be painted or left.</summary>
[JsonConverter(typeof(EnumNameConverter<ExteriorSurface>))]
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
