using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How a house stands among its neighbours.</summary>
[JsonConverter(typeof(NameText<HomeType>))]
public enum HomeType
{
    /// <summary>Free on all sides.</summary>
    Detached,

    /// <summary>One side shared with a neighbour.</summary>
    SemiDetached,

    /// <summary>Two sides shared with neighbours.</summary>
    Townhouse,

    /// <summary>A manufactured home: one storey, long and narrow.</summary>
    MobileHome,
}
