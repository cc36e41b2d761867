using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>One row of an estimate: an activity with its quantity, hours and cost. The likely costs of all rows add up to the total.</summary>
public sealed record EstimateLine
{
    private readonly LineText _text;
    private readonly long _labor;

    /// <param name="text">What it says in every estimate.</param>
    /// <param name="activity">Its id.</param>
    /// <param name="room">The room it is in.</param>
    /// <param name="labor">Likely cents of labor; the rest of the likely cost is what its kind says.</param>
    /// <param name="cost">What it would cost on its own.</param>
    internal EstimateLine(LineText text, string activity, string? room, double labor, CostRange cost) =>
        (_text, Activity, Room, _labor, Cost) = (text, activity, room, (long)labor, cost);

    /// <summary>Id of the activity in the price book.</summary>
    public string Activity { get; }

    /// <summary>What it is, in the trade's words.</summary>
    public string Name => _text.Name;

    /// <summary>The room it is in; absent if it belongs to the job as a whole.</summary>
    public string? Room { get; }

    /// <summary>What is painted or prepared: walls, ceiling or trim; absent where surfaces do not differ.</summary>
    public string? Surface => _text.Surface;

    /// <summary>How much of it, in <see cref="Unit"/>.</summary>
    public double Quantity { get; internal init; }

    /// <summary>The unit of the quantity.</summary>
    public string Unit => _text.Unit;

    /// <summary>What the quantity is a share of, as an amount of money: overhead, tax, fees; absent for work and for what costs the same whatever the job.</summary>
    public decimal? Base => BaseCents == 0 ? null : Money.FromCents(BaseCents);

    /// <summary>Person-hours; zero if the line is only material or hire.</summary>
    public double Hours { get; internal init; }

    /// <summary>Likely cost of labor.</summary>
    public decimal Labor => _text.Kind == LineKind.Fee ? 0 : Money.FromCents(_labor);

    /// <summary>Likely cost of material.</summary>
    public decimal Material => _text.Kind is LineKind.Material or LineKind.Allowance ? BesidesLabor : 0;

    /// <summary>Likely cost of hired equipment.</summary>
    public decimal Equipment => _text.Kind == LineKind.Equipment ? BesidesLabor : 0;

    /// <summary>Likely cost of what is neither: overhead, profit, permits, taxes, fees.</summary>
    public decimal Fee => _text.Kind == LineKind.Fee ? BesidesLabor : 0;

    /// <summary>The part of the material that is an allowance: what the homeowner chooses may cost more or less; absent if nothing is.</summary>
    public decimal? Allowance => _text.Kind == LineKind.Allowance ? BesidesLabor : null;

    /// <summary>What the line would cost on its own, with all that moves it.</summary>
    [JsonIgnore]
    public CostRange Cost { get; }

    /// <summary>One job in ten pays less for this line.</summary>
    public decimal Low => Cost.Low;

    /// <summary>The expected cost of this line.</summary>
    public decimal Likely => Cost.Likely;

    /// <summary>One job in ten pays more for this line.</summary>
    public decimal High => Cost.High;

    /// <summary>Ids of the sources of every figure behind this line.</summary>
    public IReadOnlyList<string> Sources => _text.Sources;

    /// <summary>Cents of <see cref="Base"/>; zero if there is none.</summary>
    internal long BaseCents { get; init; }

    private decimal BesidesLabor => Money.FromCents(Cost.LikelyCents - _labor);
}
