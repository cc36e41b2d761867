using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What a door looks like; more edges take longer.</summary>
[JsonConverter(typeof(EnumNameConverter<DoorStyle>))]
public enum DoorStyle
{
    /// <summary>Flat.</summary>
    Flush,

    /// <summary>With panels.</summary>
    Paneled,

    /// <summary>With panes of glass.</summary>
    French,
}
