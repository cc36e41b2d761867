using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How well a remodel is done. A higher level never costs less.</summary>
[JsonConverter(typeof(EnumNameConverter<RemodelLevel>))]
public enum RemodelLevel
{
    /// <summary>The least that does the job.</summary>
    Economy,

    /// <summary>What most people choose.</summary>
    Midrange,

    /// <summary>Custom work and the best materials.</summary>
    Upscale,
}
