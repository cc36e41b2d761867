using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What finished jobs may move in a price book.</summary>
[JsonConverter(typeof(EnumNameConverter<CalibratedFigure>))]
public enum CalibratedFigure
{
    /// <summary>Person-hours a unit: the firm's productivity.</summary>
    Hours,

    /// <summary>Paint a unit: more of it is less coverage.</summary>
    Paint,

    /// <summary>The price level of the firm, with hours and paint as they are after calibration.</summary>
    Price,

    /// <summary>The width of the ranges.</summary>
    Width,
}
