using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A remodel, a replacement or an addition.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Remodel : Job
{
    internal const string KindName = "remodel";

    /// <summary>What is done.</summary>
    public required RemodelScope Scope { get; init; }

    /// <summary>How well it is done; midrange if left out. What a level means for a scope is among the estimate's assumptions.</summary>
    public RemodelLevel? Level { get; init; }

    /// <summary>
    /// What is chosen apart from the level, by the names of the scope's choices: <c>tops</c>: <c>marble</c>, <c>layout</c>: <c>keep</c>. What
    /// is left out is what the level usually has. <see cref="HomeEstimator.Scopes"/> lists the choices of each scope.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Choices { get; init => field = FrozenMap.Of(value); }

    /// <summary>Its size, for a scope that is measured by area; typical if left out.</summary>
    public Area? Area { get; init; }

    /// <summary>Its size, for a scope that is counted, such as windows; typical if left out.</summary>
    public int? Count { get; init; }

    /// <summary>Its size, for a scope that is measured by length; typical if left out.</summary>
    public Length? Length { get; init; }

    /// <summary>What is to be included besides the contractor's price; nothing if left out.</summary>
    public IReadOnlyList<SoftCost>? SoftCosts { get; init => field = FrozenList.Of(value); }

    /// <summary>How far the design is; decides the contingency. Drawings if left out.</summary>
    public DesignStage? Design { get; init; }

    internal override string Work => $"{KindName} ({Scope})";

    internal override string BookName => EnumNameConverter<RemodelScope>.Names[(int)Scope];

    private protected override string NameOfKind => KindName;
}
