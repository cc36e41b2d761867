using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The quality of a paint. A better grade never costs less.</summary>
[JsonConverter(typeof(EnumNameConverter<PaintGrade>))]
public enum PaintGrade
{
    /// <summary>The cheapest that a contractor would use.</summary>
    Economy,

    /// <summary>What most jobs get.</summary>
    Standard,

    /// <summary>The best of the shelf.</summary>
    Premium,
}
