using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What the outside walls are clad with.</summary>
[JsonConverter(typeof(EnumNameConverter<Siding>))]
public enum Siding
{
    /// <summary>Wood lap, board or panel.</summary>
    Wood,

    /// <summary>Cedar shingles or shakes.</summary>
    CedarShingle,

    /// <summary>Vinyl siding.</summary>
    Vinyl,

    /// <summary>Aluminum (or steel) siding.</summary>
    Aluminum,

    /// <summary>Cement stucco.</summary>
    Stucco,

    /// <summary>Clay brick.</summary>
    Brick,

    /// <summary>Natural or cast stone.</summary>
    Stone,

    /// <summary>Poured concrete or concrete block.</summary>
    Concrete,

    /// <summary>Fiber-cement lap, panel or shingle.</summary>
    FiberCement,

    /// <summary>Engineered wood (bonded strand or hardboard siding).</summary>
    EngineeredWood,
}
