using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The paint or stain to be used.</summary>
public sealed record Paint
{
    /// <summary>What it is; acrylic latex if left out.</summary>
    public PaintType? Type { get; init; }

    /// <summary>Its quality; standard if left out.</summary>
    public PaintGrade? Grade { get; init; }

    /// <summary>How dark it is; matters on surfaces that heat up, such as vinyl.</summary>
    public PaintShade? Shade { get; init; }

    /// <summary>How much it shines; what is usual for the surface if left out. Does not change the price.</summary>
    public Sheen? Sheen { get; init; }

    /// <summary>What the color is called, at most 60 characters; keeps cans of different colors apart on the shopping list.</summary>
    public string? Color { get; init; }
}

/// <summary>How much a paint shines; the more, the easier it wipes clean and the more it shows flaws.</summary>
[JsonConverter(typeof(NameText<Sheen>))]
public enum Sheen
{
    /// <summary>No shine: ceilings.</summary>
    Flat,

    /// <summary>Next to none.</summary>
    Matte,

    /// <summary>Low: most walls.</summary>
    Eggshell,

    /// <summary>Some: kitchens, bathrooms, hallways.</summary>
    Satin,

    /// <summary>Strong: trim and doors.</summary>
    SemiGloss,

    /// <summary>Very strong.</summary>
    HighGloss,
}

/// <summary>What a coating is made of. At most sixteen, so that a rate by paint is one look-up.</summary>
[JsonConverter(typeof(NameText<PaintType>))]
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

/// <summary>The quality of a paint. A better grade never costs less.</summary>
[JsonConverter(typeof(NameText<PaintGrade>))]
public enum PaintGrade
{
    /// <summary>The cheapest that a contractor would use.</summary>
    Economy,

    /// <summary>What most jobs get.</summary>
    Standard,

    /// <summary>The best of the shelf.</summary>
    Premium,
}

/// <summary>How dark a color is.</summary>
[JsonConverter(typeof(NameText<PaintShade>))]
public enum PaintShade
{
    /// <summary>White and pale colors.</summary>
    Light,

    /// <summary>Medium colors.</summary>
    Medium,

    /// <summary>Dark colors, which heat up in the sun.</summary>
    Dark,
}
