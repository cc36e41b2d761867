using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How the paint goes on.</summary>
[JsonConverter(typeof(EnumNameConverter<Application>))]
public enum Application
{
    /// <summary>Cut in by brush and rolled.</summary>
    BrushAndRoll,

    /// <summary>Sprayed, and rolled behind the gun where the surface asks for it.</summary>
    Spray,
}
