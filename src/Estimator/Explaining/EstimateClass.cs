using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What an estimate is good for, by how much of its range answers could still take away.</summary>
[JsonConverter(typeof(EnumNameConverter<EstimateClass>))]
public enum EstimateClass
{
    /// <summary>Little is known: more than the book's <c>class.ballpark</c> of the squared width is what nobody said.</summary>
    Ballpark,

    /// <summary>What decides most is known: size, place, condition or level.</summary>
    Budget,

    /// <summary>Nearly all that matters is known, up to the book's <c>class.bidCheck</c>: the range is as wide as bids for one and the same job differ.</summary>
    BidCheck,

    /// <summary>The price is agreed in writing.</summary>
    Contract,
}
