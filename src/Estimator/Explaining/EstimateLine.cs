using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>One row of an estimate: an activity with its quantity, hours and cost. The likely costs of all rows add up to the total.</summary>
public sealed class EstimateLine
{
    private readonly LineHeading _text;
    private readonly JobPart? _part;
    private readonly long _labor;

    /// <param name="text">What it says in every estimate.</param>
    /// <param name="activity">Its id.</param>
    /// <param name="part">The part of the job it is in; null for the job as a whole.</param>
    /// <param name="labor">Likely cents of labor; the rest of the likely cost is what its kind says.</param>
    /// <param name="cost">What it would cost on its own.</param>
    internal EstimateLine(LineHeading text, string activity, JobPart? part, double labor, CostRange cost) =>
        (_text, Activity, _part, _labor, Cost) = (text, activity, part, (long)labor, cost);

    /// <summary>Id of the activity in the price book, and in a room the room's number after a colon: <c>paintWalls:2</c>.</summary>
    public string Activity { get; }

    /// <summary>What it is, in the trade's words.</summary>
    public string Name => _text.Name;

    /// <summary>The room it is in; absent if it belongs to the job as a whole.</summary>
    public string? Room => _part?.Name;

    /// <summary>Number of that room, from 1 as the job lists them; absent if it belongs to the job as a whole.</summary>
    public int? RoomNumber => _part?.RoomNumber;

    /// <summary>The part of the job it belongs to; absent for what is no work: markups, taxes, fees, the rest of the smallest charge.</summary>
    public Phase? Phase => _text.Phase;

    /// <summary>What is painted or prepared; absent where surfaces do not differ.</summary>
    public PaintedSurface? Surface => _text.Surface;

    /// <summary>How much of it, in <see cref="Unit"/>.</summary>
    public double Quantity { get; internal init; }

    /// <summary>The unit of the quantity, for example <c>ft2</c>; of a share what it is a share of, for example <c>of direct cost</c>.</summary>
    public string Unit => _text.Unit;

    /// <summary>What the quantity is a share of, as an amount of money: overhead, tax, fees; absent for work and for what costs the same whatever the job.</summary>
    public decimal? Base => BaseCents == 0 ? null : Money.FromCents(BaseCents);

    /// <summary>What <see cref="Base"/> is, for example <c>direct cost</c>; absent where there is none.</summary>
    public string? BaseName => _text.BaseName;

    /// <summary>What the owner asked for on top of the contractor's price; absent for all that the contractor charges.</summary>
    public SoftCost? SoftCost => _text.SoftCost;

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

    /// <summary>The line as people read it: <c>Bedroom: Paint walls, 312 (210 – 415)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Room is { } room ? room + ": " : "")}{Name}, {Likely:N0} ({Low:N0} – {High:N0})");
}
