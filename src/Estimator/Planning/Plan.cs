namespace Estimator;

/// <summary>A job in working order.</summary>
public sealed record Plan
{
    /// <summary>Steps in order; never empty.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init; }

    /// <summary>Working days for the crew, drying and curing included.</summary>
    public required DayRange WorkingDays { get; init; }

    /// <summary>People the days are counted for.</summary>
    public required int Crew { get; init; }

    /// <summary>The first day on the calendar; absent if no start was given.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The likely last day on the calendar; absent if no start was given.</summary>
    public DateOnly? Finish { get; init; }
}

/// <summary>How many working days something takes.</summary>
/// <param name="Low">One job in ten is faster.</param>
/// <param name="Likely">The expected number.</param>
/// <param name="High">One job in ten takes longer.</param>
public readonly record struct DayRange(int Low, int Likely, int High);

/// <summary>One step of a plan: the activity of one line, or a wait, check or choice without hours.</summary>
public sealed record PlanStep
{
    /// <summary>Position, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Id of the activity; the same as its line's.</summary>
    public required string Activity { get; init; }

    /// <summary>What is done.</summary>
    public required string Name { get; init; }

    /// <summary>The room it is done in; absent if it belongs to the job as a whole.</summary>
    public string? Room { get; init; }

    /// <summary>The part of the job: ready, prepare, paint or finish; of a remodel design, ready, demolish, structure, rough, close, finish or done.</summary>
    public required string Phase { get; init; }

    /// <summary>Why it applies to this job.</summary>
    public required string Why { get; init; }

    /// <summary>Activities of this plan that must be over first, their waits included.</summary>
    public required IReadOnlyList<string> Requires { get; init; }

    /// <summary>Person-hours; zero for a wait, check or choice.</summary>
    public required double Hours { get; init; }

    /// <summary>Hours to wait afterwards.</summary>
    public required double WaitHours { get; init; }

    /// <summary>Likely cost; zero for a wait, check or choice.</summary>
    public required decimal Likely { get; init; }

    /// <summary>Working day it starts on, from 1, in the likely schedule.</summary>
    public required int Day { get; init; }

    /// <summary>Working day it ends on, waits not counted.</summary>
    public required int LastDay { get; init; }

    /// <summary>The trade that does it; absent where there is only one.</summary>
    public string? Trade { get; init; }

    /// <summary>Working days it may be late without delaying the end; absent where trades do not work side by side.</summary>
    public double? FloatDays { get; init; }

    /// <summary>Whether being late here delays the end; absent where trades do not work side by side.</summary>
    public bool? IsCritical { get; init; }

    /// <summary>Working day on which it must begin, or a choice be made, so that nothing waits.</summary>
    public int? LatestDay { get; init; }

    /// <summary>The day it starts on the calendar.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day on the calendar on which it must begin so that nothing waits.</summary>
    public DateOnly? LatestDate { get; init; }

    /// <summary>Tools it needs.</summary>
    public required IReadOnlyList<string> Tools { get; init; }

    /// <summary>Material it uses; absent if none.</summary>
    public string? Material { get; init; }

    /// <summary>What to watch for, weather and temperature included; absent if nothing special.</summary>
    public string? Safety { get; init; }
}
