using System.Globalization;

namespace Estimator;

/// <summary>Where a step stands in a project whose trades work side by side: on working days, and on the calendar if there is a start.</summary>
public sealed class ProjectDays
{
    /// <summary>Working days of the wait afterwards: five of seven days.</summary>
    public required double WaitDays { get; init; }

    /// <summary>Working days it may be late without delaying the end.</summary>
    public required double FloatDays { get; init; }

    /// <summary>Whether being late here delays the end.</summary>
    public required bool IsCritical { get; init; }

    /// <summary>Working day on which it must begin at the latest, so that nothing waits.</summary>
    public required int LatestDay { get; init; }

    /// <summary>Working day by which it must be over so that nothing waits: work done, a choice made, an answer there, an order delivered.</summary>
    public required int DueDay { get; init; }

    /// <summary><see cref="LatestDay"/> on the calendar; absent if no start was given.</summary>
    public DateOnly? LatestDate { get; init; }

    /// <summary><see cref="DueDay"/> on the calendar; absent if no start was given.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>The place as people read it: <c>by day 12, 3 days to spare</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"by day {DueDay}, {FloatDays:0.##} days to spare");
}
