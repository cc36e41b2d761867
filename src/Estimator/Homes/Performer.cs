using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Who does the work.</summary>
[JsonConverter(typeof(EnumNameConverter<Performer>))]
public enum Performer
{
    /// <summary>A contractor of whom no more is said: priced at the mean of the firms that owners hire.</summary>
    Contractor,

    /// <summary>The homeowner: materials and tools cost money, hours do not.</summary>
    Self,

    /// <summary>A painter or tradesman who works himself, with a helper at most.</summary>
    OwnerOperator,

    /// <summary>A licensed and insured local firm with a crew; of a single trade the firm of that trade, hired directly.</summary>
    LocalFirm,

    /// <summary>A firm with designers, sales and project managers, which takes the whole job off the owner.</summary>
    FullServiceFirm,
}
