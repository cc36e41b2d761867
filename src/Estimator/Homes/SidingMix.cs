using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The shares of a wall by siding, for a house that wears more than one.</summary>
/// <remarks>Each share is between 0 and 1 and they add up to 1 (within a thousandth). A mix is priced at its mean.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SidingMix
{
    /// <summary>Share of wood siding, 0 to 1.</summary>
    public double Wood { get; init; }

    /// <summary>Share of cedar shingles, 0 to 1.</summary>
    public double CedarShingle { get; init; }

    /// <summary>Share of vinyl, 0 to 1.</summary>
    public double Vinyl { get; init; }

    /// <summary>Share of aluminum, 0 to 1.</summary>
    public double Aluminum { get; init; }

    /// <summary>Share of stucco, 0 to 1.</summary>
    public double Stucco { get; init; }

    /// <summary>Share of brick, 0 to 1.</summary>
    public double Brick { get; init; }

    /// <summary>Share of stone, 0 to 1.</summary>
    public double Stone { get; init; }

    /// <summary>Share of concrete, 0 to 1.</summary>
    public double Concrete { get; init; }

    /// <summary>Share of fiber cement, 0 to 1.</summary>
    public double FiberCement { get; init; }

    /// <summary>Share of engineered wood, 0 to 1.</summary>
    public double EngineeredWood { get; init; }

    /// <summary>The shares in the order of <see cref="Siding"/>.</summary>
    internal double[] Shares() =>
        [Wood, CedarShingle, Vinyl, Aluminum, Stucco, Brick, Stone, Concrete, FiberCement, EngineeredWood];
}
