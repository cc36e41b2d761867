using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Something in a room that calls for work of its own. More findings never cost less.</summary>
[JsonConverter(typeof(EnumNameConverter<RoomFinding>))]
public enum RoomFinding
{
    /// <summary>Wallpaper that has to come off.</summary>
    Wallpaper,

    /// <summary>A popcorn ceiling that is scraped off and skimmed.</summary>
    PopcornCeiling,

    /// <summary>Water stains on ceiling or walls.</summary>
    WaterStains,

    /// <summary>Smoke or nicotine on walls and ceiling.</summary>
    Smoke,

    /// <summary>Glossy old paint that new paint slides off.</summary>
    GlossyPaint,

    /// <summary>Old oil paint that water-borne paint will not hold on without a bonding primer.</summary>
    OilPaint,

    /// <summary>New drywall that was never painted.</summary>
    NewDrywall,

    /// <summary>Mildew.</summary>
    Mildew,
}
