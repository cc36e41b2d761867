using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How far the design of a remodel is. Earlier never costs less.</summary>
[JsonConverter(typeof(EnumNameConverter<DesignStage>))]
public enum DesignStage
{
    /// <summary>All is chosen and written into the contract.</summary>
    Contract,

    /// <summary>There are drawings.</summary>
    Drawings,

    /// <summary>There is an idea.</summary>
    Idea,
}
