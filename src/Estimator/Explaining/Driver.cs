using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Something that makes the range wide.</summary>
/// <param name="Id">Stable id, for example <c>market</c> or <c>siding</c>.</param>
/// <param name="Name">In words.</param>
/// <param name="Share">Share of the squared width, 0 to 1.</param>
/// <param name="Path">The member whose answer would remove it; absent if no answer would.</param>
public sealed record Driver(string Id, string Name, double Share, string? Path)
{
    /// <summary>What asks for that member; null if no answer would remove it.</summary>
    [JsonIgnore]
    internal string? Question { get; init; }

    /// <summary>The driver as people read it: <c>The siding is not known, 34 %</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}, {Share:0 %}");
}
