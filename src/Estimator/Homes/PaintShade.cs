using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How dark a color is.</summary>
[JsonConverter(typeof(EnumNameConverter<PaintShade>))]
public enum PaintShade
{
    /// <summary>White and pale colors.</summary>
    Light,

    /// <summary>Medium colors.</summary>
    Medium,

    /// <summary>Dark colors, which heat up in the sun.</summary>
    Dark,
}
