using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How a new wall color differs from the old one. A harder change never costs less.</summary>
[JsonConverter(typeof(EnumNameConverter<ColorChange>))]
public enum ColorChange
{
    /// <summary>Much the same, or light over light.</summary>
    Similar,

    /// <summary>Light over dark: a tinted primer saves coats.</summary>
    DarkToLight,

    /// <summary>Red, yellow, deep blue and the like: a tinted primer and one more coat.</summary>
    Strong,
}
