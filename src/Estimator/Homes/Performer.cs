using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Who does the work.</summary>
[JsonConverter(typeof(EnumNameConverter<Performer>))]
public enum Performer
{
    /// <summary>A contractor.</summary>
    Contractor,

    /// <summary>The homeowner: materials and tools cost money, hours do not.</summary>
    Self,
}
