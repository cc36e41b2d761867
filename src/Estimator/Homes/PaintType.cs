using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What a coating is made of. At most sixteen, so that a rate by paint is one look-up.</summary>
[JsonConverter(typeof(EnumNameConverter<PaintType>))]
public enum PaintType
{
    /// <summary>100 % acrylic latex: the usual house paint.</summary>
    AcrylicLatex,

    /// <summary>Oil or alkyd paint.</summary>
    Oil,

    /// <summary>Thick, stretching coating for stucco and masonry.</summary>
    Elastomeric,

    /// <summary>Lime in water, for mineral surfaces.</summary>
    Limewash,

    /// <summary>Silicate (mineral) paint, for mineral surfaces.</summary>
    Silicate,

    /// <summary>Acrylic masonry and concrete paint.</summary>
    Masonry,

    /// <summary>Vinyl-safe acrylic: dark colors that do not overheat vinyl.</summary>
    VinylSafe,

    /// <summary>Solid-color stain.</summary>
    SolidStain,

    /// <summary>Semi-transparent stain.</summary>
    SemiTransparentStain,

    /// <summary>Transparent stain or clear finish.</summary>
    TransparentStain,

    /// <summary>Water-borne enamel, for trim, doors and cabinets.</summary>
    Enamel,

    /// <summary>Epoxy, for floors.</summary>
    Epoxy,

    /// <summary>Chalk paint, for furniture.</summary>
    Chalk,
}
