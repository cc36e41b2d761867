using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A project in its program: what somebody who looks after many needs of it.</summary>
public sealed class ProgramProject
{
    /// <summary>The project.</summary>
    public required string Id { get; init; }

    /// <summary>Its team; absent if nobody said.</summary>
    public string? Team { get; init; }

    /// <summary>Who looks after it; absent if nobody said.</summary>
    public string? Manager { get; init; }

    /// <summary>The state, as far as it is known.</summary>
    public string? Market { get; init; }

    /// <summary>What it costs.</summary>
    [JsonIgnore]
    public CostRange Cost { get; init; }

    /// <summary>One job in ten costs less.</summary>
    public decimal Low => Cost.Low;

    /// <summary>The expected cost.</summary>
    public decimal Likely => Cost.Likely;

    /// <summary>One job in ten costs more.</summary>
    public decimal High => Cost.High;

    /// <summary>Its share of what makes the total uncertain: of the squared width, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>Working day of the program on which people come, from 1.</summary>
    public required int SiteDay { get; init; }

    /// <summary>Its last working day.</summary>
    public required int LastDay { get; init; }

    /// <summary><see cref="SiteDay"/> on the calendar; absent without a start.</summary>
    public DateOnly? SiteDate { get; init; }

    /// <summary><see cref="LastDay"/> on the calendar.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary>How it stands; absent where nothing is reported.</summary>
    public EarnedValue? Value { get; init; }

    /// <summary>The last day if the rest goes as fast as what is done; absent where nothing is reported.</summary>
    public DateOnly? ForecastFinish { get; init; }

    /// <summary>The project as people read it: <c>Elm Street 4: 7,550, day 12 to 19</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Likely:N0}, day {SiteDay} to {LastDay}");
}
