using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How much there is to move and cover. More never costs less.</summary>
[JsonConverter(typeof(EnumNameConverter<Furnishing>))]
public enum Furnishing
{
    /// <summary>An empty room.</summary>
    Empty,

    /// <summary>Furnished as rooms are.</summary>
    Furnished,

    /// <summary>Full of furniture, books or things that take time to move.</summary>
    Crowded,
}
