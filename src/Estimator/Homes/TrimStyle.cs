using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How much trim a house has, and how much of it is ornament.</summary>
[JsonConverter(typeof(EnumNameConverter<TrimStyle>))]
public enum TrimStyle
{
    /// <summary>Narrow fascia, no casings of wood: many vinyl and stucco houses.</summary>
    Plain,

    /// <summary>Eaves, rakes, corner boards and casings.</summary>
    Usual,

    /// <summary>Brackets, turned posts, shingled gables, several moldings beside each other.</summary>
    Ornate,
}
