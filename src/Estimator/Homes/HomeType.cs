using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How a house stands among its neighbors.</summary>
[JsonConverter(typeof(EnumNameConverter<HomeType>))]
public enum HomeType
{
    /// <summary>Free on all sides.</summary>
    Detached,

    /// <summary>One side shared with a neighbor.</summary>
    SemiDetached,

    /// <summary>Two sides shared with neighbors.</summary>
    Townhouse,

    /// <summary>A manufactured home: one story, long and narrow.</summary>
    MobileHome,
}
