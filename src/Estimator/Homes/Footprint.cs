using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The outline of the house on the ground: every corner beyond four adds wall.</summary>
[JsonConverter(typeof(EnumNameConverter<Footprint>))]
public enum Footprint
{
    /// <summary>A plain rectangle.</summary>
    Box,

    /// <summary>An L or a T: one wing.</summary>
    LOrT,

    /// <summary>Several wings, bays, a porch let into the house.</summary>
    Complex,
}
