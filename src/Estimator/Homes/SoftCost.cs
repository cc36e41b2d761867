using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What a project costs besides the contractor's price.</summary>
[JsonConverter(typeof(EnumNameConverter<SoftCost>))]
public enum SoftCost
{
    /// <summary>A reserve for what nobody sees beforehand, by the age of the house.</summary>
    Contingency,

    /// <summary>Architect and engineer.</summary>
    ArchitectEngineer,

    /// <summary>Somebody who manages the project for the owner.</summary>
    ProjectManagement,

    /// <summary>Somebody who manages the site for the owner.</summary>
    ConstructionManagement,

    /// <summary>Choosing, buying and setting up furniture.</summary>
    Furniture,

    /// <summary>Network, audio and control.</summary>
    Technology,
}
