using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Something an inspection found that calls for work of its own. More findings never cost less.</summary>
[JsonConverter(typeof(EnumNameConverter<Finding>))]
public enum Finding
{
    /// <summary>Mildew or algae on the walls.</summary>
    Mildew,

    /// <summary>Old paint rubs off as powder.</summary>
    Chalking,

    /// <summary>White salts on masonry.</summary>
    Efflorescence,

    /// <summary>Stucco, mortar or concrete younger than its cure time.</summary>
    FreshMasonry,

    /// <summary>Rotten or cracked boards that must be replaced.</summary>
    Rot,

    /// <summary>Rusty nail heads or iron.</summary>
    Rust,

    /// <summary>Large bare areas: new or stripped siding that needs a full coat of primer.</summary>
    BareSurface,

    /// <summary>Asbestos-cement shingles: no abrasion and no power washing.</summary>
    AsbestosShingles,

    /// <summary>Old oil paint that water-borne paint will not hold on without a bonding primer.</summary>
    OilPaint,
}
