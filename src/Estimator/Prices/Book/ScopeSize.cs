using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How a scope of remodel is measured: which member of a <see cref="Remodel"/> holds its size.</summary>
[JsonConverter(typeof(EnumNameConverter<ScopeSize>))]
public enum ScopeSize
{
    /// <summary>By <see cref="Remodel.Area"/>, in ft².</summary>
    Area,

    /// <summary>By <see cref="Remodel.Count"/>, in whole pieces.</summary>
    Count,

    /// <summary>By <see cref="Remodel.Length"/>, in ft.</summary>
    Length,
}
