using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Which book an estimate was made with.</summary>
public sealed class BookReference
{
    /// <summary>The book's name.</summary>
    public required string Id { get; init; }

    /// <summary>The book's version.</summary>
    public required string Version { get; init; }

    /// <summary>The units that the estimate is shown in.</summary>
    [JsonIgnore]
    public UnitSystem Units { get; init; }

    /// <summary>Ids of figures that an overlay replaced; absent if none.</summary>
    public IReadOnlyList<string>? Overridden { get; init => field = FrozenList.Of(value); }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
