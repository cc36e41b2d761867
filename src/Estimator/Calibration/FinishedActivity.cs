using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What an activity of a finished job took.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FinishedActivity
{
    /// <summary>Its id in the estimate, with a room's number or for all rooms together without: <c>paintWalls:2</c>, <c>paintWalls</c>.</summary>
    public required string Activity { get; init; }

    /// <summary>Person-hours it took, above 0.</summary>
    public required double Hours { get; init; }
}
