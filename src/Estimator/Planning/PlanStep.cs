using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>One step of a plan: the activity of one line, or a wait, check or choice without hours.</summary>
public sealed class PlanStep
{
    private readonly CompiledActivity _activity;
    private readonly JobPart _part;
    private readonly long _likely;

    /// <param name="activity">What is done.</param>
    /// <param name="id">Its id in the part of the job it is done in.</param>
    /// <param name="part">That part.</param>
    /// <param name="likely">Likely cents.</param>
    internal PlanStep(CompiledActivity activity, string id, JobPart part, double likely) =>
        (_activity, Activity, _part, _likely) = (activity, id, part, (long)likely);

    /// <summary>Position, from 1.</summary>
    public int Order { get; internal init; }

    /// <summary>Id of the activity; the same as its line's.</summary>
    public string Activity { get; }

    /// <summary>What is done.</summary>
    public string Name => _activity.Activity.Name;

    /// <summary>The room it is done in; absent if it belongs to the job as a whole.</summary>
    public string? Room => _part.Name;

    /// <summary>Number of that room, from 1 as the job lists them; absent if it belongs to the job as a whole.</summary>
    public int? RoomNumber => _part.RoomNumber;

    /// <summary>The part of the job it belongs to.</summary>
    public Phase Phase => _activity.Activity.Phase;

    /// <summary>Why it applies to this job.</summary>
    public string Why { get; internal init; } = "";

    /// <summary>Activities of this plan that must be over first, their waits included.</summary>
    public IReadOnlyList<string> Requires { get; internal init => field = FrozenList.Of(value); } = FrozenList<string>.Empty;

    /// <summary>Person-hours; zero for a wait, check or choice.</summary>
    public double Hours { get; internal init; }

    /// <summary>Hours to wait afterwards.</summary>
    public double WaitHours { get; internal init; }

    /// <summary>Likely cost; zero for a wait, check or choice.</summary>
    public decimal Likely => Money.FromCents(_likely);

    /// <summary>Working day it starts on, from 1, in the likely schedule.</summary>
    public int Day { get; internal init; }

    /// <summary>Working day it ends on, waits not counted.</summary>
    public int LastDay { get; internal init; }

    /// <summary><see cref="Day"/> on the calendar; absent if no start was given.</summary>
    public DateOnly? Date { get; internal init; }

    /// <summary><see cref="LastDay"/> on the calendar; absent if no start was given.</summary>
    public DateOnly? LastDate { get; internal init; }

    /// <summary>The trade that does it, as the price book names it; absent where there is only one.</summary>
    public string? Trade => Timing is null ? null : _activity.Activity.Trade;

    /// <summary>Its place in a project; absent where trades do not work side by side. The JSON writes its members with the step's own.</summary>
    [JsonIgnore]
    public ProjectDays? Timing { get; internal init; }

    [JsonInclude]
    internal double? FloatDays => Timing?.FloatDays;

    [JsonInclude]
    internal bool? IsCritical => Timing?.IsCritical;

    [JsonInclude]
    internal int? LatestDay => Timing?.LatestDay;

    [JsonInclude]
    internal int? DueDay => Timing?.DueDay;

    [JsonInclude]
    internal DateOnly? LatestDate => Timing?.LatestDate;

    [JsonInclude]
    internal DateOnly? DueDate => Timing?.DueDate;

    [JsonInclude]
    internal double? WaitDays => Timing?.WaitDays;

    /// <summary>Tools it needs.</summary>
    public IReadOnlyList<string> Tools => _activity.Activity.Tools;

    /// <summary>Material it uses; absent if none.</summary>
    public string? Material { get; internal init; }

    /// <summary>What to watch for, weather and temperature included; absent if nothing special.</summary>
    public string? Safety => _activity.Activity.Safety;

    /// <summary>The step as people read it: <c>7. Paint walls (Bedroom), day 3</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Order}. {Name}{(Room is { } room ? $" ({room})" : "")}, day {Day}");
}
