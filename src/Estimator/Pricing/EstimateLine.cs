using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>One row of an estimate: an activity with its quantity, hours and cost. The likely costs of all rows add up to the total.</summary>
public sealed record EstimateLine
{
    /// <summary>Id of the activity in the price book.</summary>
    public required string Activity { get; init; }

    /// <summary>What it is, in the trade's words.</summary>
    public required string Name { get; init; }

    /// <summary>The room it is in; absent if it belongs to the job as a whole.</summary>
    public string? Room { get; init; }

    /// <summary>What is painted or prepared: walls, ceiling or trim; absent where surfaces do not differ.</summary>
    public string? Surface { get; init; }

    /// <summary>How much of it, in <see cref="Unit"/>.</summary>
    public required double Quantity { get; init; }

    /// <summary>The unit of the quantity.</summary>
    public required string Unit { get; init; }

    /// <summary>Person-hours; zero if the line is only material or hire.</summary>
    public required double Hours { get; init; }

    /// <summary>Likely cost of labor.</summary>
    public required decimal Labor { get; init; }

    /// <summary>Likely cost of material.</summary>
    public required decimal Material { get; init; }

    /// <summary>Likely cost of hired equipment.</summary>
    public required decimal Equipment { get; init; }

    /// <summary>Likely cost of what is neither: overhead, profit, permits, taxes, fees.</summary>
    public decimal Fee { get; init; }

    /// <summary>The part of the material that is an allowance: what the homeowner chooses may cost more or less; absent if nothing is.</summary>
    public decimal? Allowance { get; init; }

    /// <summary>What the line would cost on its own, with all that moves it.</summary>
    [JsonIgnore]
    public CostRange Cost { get; init; }

    /// <summary>One job in ten pays less for this line.</summary>
    public decimal Low => Cost.Low;

    /// <summary>The expected cost of this line.</summary>
    public decimal Likely => Cost.Likely;

    /// <summary>One job in ten pays more for this line.</summary>
    public decimal High => Cost.High;

    /// <summary>Ids of the sources of every figure behind this line.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
