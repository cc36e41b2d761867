using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The state of the old paint and of the surface under it. Worse never costs less.</summary>
[JsonConverter(typeof(EnumNameConverter<Condition>))]
public enum Condition
{
    /// <summary>Sound paint, a little dirt: wash, scuff and paint.</summary>
    Good,

    /// <summary>Some peeling, open joints and dull paint: what most houses look like when they are repainted.</summary>
    Fair,

    /// <summary>Peeling over large areas, bare or weathered spots, failed caulk.</summary>
    Poor,
}
