using System.Globalization;

namespace Estimator;

/// <summary>A job in working order.</summary>
public sealed class Plan
{
    /// <summary>Steps in order; never empty.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init => field = FrozenList.Of(value); }

    /// <summary>Working days from the first step to the last, waits included. The range is rolled up as the cost's is.</summary>
    public required DayRange WorkingDays { get; init; }

    /// <summary>
    /// Days on which somebody works there, in halves; tests, choices, orders and answers before the crew comes are not among them.
    /// Where several firms take turns, all working days from the first hour of work to the last.
    /// </summary>
    public required DayRange OnSiteDays { get; init; }

    /// <summary>Working days, in halves, without the use of <see cref="OutOfUse"/>; zero where nothing is out of use.</summary>
    public required DayRange UnusableDays { get; init; }

    /// <summary>What cannot be used meanwhile, for example <c>kitchen</c>; of several rooms that are painted, each for itself. Absent if nothing.</summary>
    public string? OutOfUse { get; init; }

    /// <summary>People the days are counted for; of a remodel, of each trade, where the price book gives an activity no other crew.</summary>
    public required int Crew { get; init; }

    /// <summary>The first day on the calendar; absent if no start was given.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The likely last day on the calendar; absent if no start was given.</summary>
    public DateOnly? Finish { get; init; }

    /// <summary>The last day if all goes fast: one job in ten is over before. Absent if no start was given.</summary>
    public DateOnly? EarliestFinish { get; init; }

    /// <summary>The last day if all goes slowly: one job in ten takes longer. Absent if no start was given.</summary>
    public DateOnly? LatestFinish { get; init; }

    /// <summary>The plan as people read it: <c>24 steps, 10 – 15 days (likely 12)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Steps.Count} steps, {WorkingDays}");
}
