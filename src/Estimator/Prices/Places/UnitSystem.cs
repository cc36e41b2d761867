using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The units that the estimates of a price book are shown in.</summary>
[JsonConverter(typeof(EnumNameConverter<UnitSystem>))]
public enum UnitSystem
{
    /// <summary>Feet, square feet, US gallons.</summary>
    Customary,

    /// <summary>Meters, square meters, liters.</summary>
    Metric,
}
