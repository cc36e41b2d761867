using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Holes in drywall or plaster by size.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Holes
{
    /// <summary>Up to two inches: 0 to 500.</summary>
    public int Small { get; init; }

    /// <summary>Three to six inches: 0 to 500.</summary>
    public int Medium { get; init; }

    /// <summary>One to four square feet, cut out and patched with a new piece: 0 to 500.</summary>
    public int Large { get; init; }
}
