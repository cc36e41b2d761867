namespace Estimator;

/// <summary>One step of a plan: the activity of one line, or a wait, check or choice without hours.</summary>
public sealed record PlanStep
{
    private readonly JobActivity _activity;
    private readonly long _likely;

    /// <param name="activity">What is done.</param>
    /// <param name="id">Its id in the part of the job it is done in.</param>
    /// <param name="room">The room it is done in.</param>
    /// <param name="likely">Likely cents.</param>
    internal PlanStep(JobActivity activity, string id, string? room, double likely) =>
        (_activity, Activity, Room, _likely) = (activity, id, room, (long)likely);

    /// <summary>Position, from 1.</summary>
    public int Order { get; internal init; }

    /// <summary>Id of the activity; the same as its line's.</summary>
    public string Activity { get; }

    /// <summary>What is done.</summary>
    public string Name => _activity.Activity.Name;

    /// <summary>The room it is done in; absent if it belongs to the job as a whole.</summary>
    public string? Room { get; }

    /// <summary>The part of the job: ready, prepare, paint or finish; of a remodel design, ready, demolish, structure, rough, close, finish or done.</summary>
    public string Phase => _activity.Activity.Phase;

    /// <summary>Why it applies to this job.</summary>
    public string Why { get; internal init; } = "";

    /// <summary>Activities of this plan that must be over first, their waits included.</summary>
    public IReadOnlyList<string> Requires { get; internal init; } = [];

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

    /// <summary>The trade that does it; absent where there is only one.</summary>
    public string? Trade => Project is null ? null : _activity.Activity.Trade;

    /// <summary>Working days it may be late without delaying the end; absent where trades do not work side by side.</summary>
    public double? FloatDays => Project?.FloatDays;

    /// <summary>Whether being late here delays the end; absent where trades do not work side by side.</summary>
    public bool? IsCritical => Project?.IsCritical;

    /// <summary>Working day on which it must begin at the latest, so that nothing waits; absent where trades do not work side by side.</summary>
    public int? LatestDay => Project?.LatestDay;

    /// <summary>
    /// Working day by which it must be over so that nothing waits: work done, a choice made, an answer there, an order delivered.
    /// Absent where trades do not work side by side.
    /// </summary>
    public int? DueDay => Project?.DueDay;

    /// <summary>The day it starts on the calendar; absent if no start was given.</summary>
    public DateOnly? Date => Project?.Date;

    /// <summary>The day on the calendar on which it ends, waits not counted; absent if no start was given.</summary>
    public DateOnly? LastDate => Project?.LastDate;

    /// <summary><see cref="LatestDay"/> on the calendar; absent if no start was given.</summary>
    public DateOnly? LatestDate => Project?.LatestDate;

    /// <summary><see cref="DueDay"/> on the calendar; absent if no start was given.</summary>
    public DateOnly? DueDate => Project?.DueDate;

    /// <summary>Tools it needs.</summary>
    public IReadOnlyList<string> Tools => _activity.Activity.Tools;

    /// <summary>Material it uses; absent if none.</summary>
    public string? Material { get; internal init; }

    /// <summary>What to watch for, weather and temperature included; absent if nothing special.</summary>
    public string? Safety => _activity.Activity.Safety;

    /// <summary>Its place in a project; null where trades do not work side by side.</summary>
    internal ProjectDays? Project { get; init; }
}

/// <summary>Where a step stands in a project whose trades work side by side.</summary>
internal sealed record ProjectDays
{
    /// <summary>Working days it may be late without delaying the end.</summary>
    public required double FloatDays { get; init; }

    /// <summary>Whether being late here delays the end.</summary>
    public required bool IsCritical { get; init; }

    /// <summary>Working day on which it must begin.</summary>
    public required int LatestDay { get; init; }

    /// <summary>Working day by which it must be over.</summary>
    public required int DueDay { get; init; }

    /// <summary>The day it starts on the calendar; null if no start was given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day on the calendar on which it ends.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary>The day on the calendar on which it must begin.</summary>
    public DateOnly? LatestDate { get; init; }

    /// <summary>The day on the calendar by which it must be over.</summary>
    public DateOnly? DueDate { get; init; }
}
