using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How much a paint shines; the more, the easier it wipes clean and the more it shows flaws.</summary>
[JsonConverter(typeof(EnumNameConverter<Sheen>))]
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
