using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The shape of a roof, as far as it matters to the walls under it.</summary>
[JsonConverter(typeof(EnumNameConverter<Roof>))]
public enum Roof
{
    /// <summary>Gabled: a triangle of wall at each end.</summary>
    Gable,

    /// <summary>Hipped: eaves all round, no wall above them.</summary>
    Hip,

    /// <summary>Flat.</summary>
    Flat,
}
