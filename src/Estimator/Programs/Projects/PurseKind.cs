using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Whose money a part of a budget is, and what for.</summary>
[JsonConverter(typeof(EnumNameConverter<PurseKind>))]
public enum PurseKind
{
    /// <summary>A contractor's price.</summary>
    Contract,

    /// <summary>What the owner pays others: designers, managers, furniture, technology.</summary>
    OwnerCost,

    /// <summary>Kept for what nobody sees beforehand in a job.</summary>
    Contingency,

    /// <summary>Kept by the owner for what no job foresees.</summary>
    ManagementReserve,
}
