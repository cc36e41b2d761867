using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A garage under the roof of the house, whose walls are painted with it.</summary>
[JsonConverter(typeof(EnumNameConverter<Garage>))]
public enum Garage
{
    /// <summary>None, or one that stands by itself.</summary>
    None,

    /// <summary>Attached, for one car: about 12 ft wide.</summary>
    OneCar,

    /// <summary>Attached, for two cars: about 22 ft wide.</summary>
    TwoCar,

    /// <summary>Attached, for three cars: about 32 ft wide.</summary>
    ThreeCar,
}
