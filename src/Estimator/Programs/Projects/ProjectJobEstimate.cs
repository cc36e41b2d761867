using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A job of a project: what it costs there, and its place in the schedule.</summary>
public sealed class ProjectJobEstimate
{
    /// <summary>Its id in the project.</summary>
    public required string Id { get; init; }

    /// <summary>Its estimate by itself, from the day on which it is begun in the project.</summary>
    public required Estimate Estimate { get; init; }

    /// <summary>What it costs in the project: without what other jobs do, or as the contract says.</summary>
    [JsonIgnore]
    public CostRange Cost { get; init; }

    /// <summary>One job in ten costs less.</summary>
    public decimal Low => Cost.Low;

    /// <summary>The expected cost in the project.</summary>
    public decimal Likely => Cost.Likely;

    /// <summary>One job in ten costs more.</summary>
    public decimal High => Cost.High;

    /// <summary>The amount of the contract; absent before one is signed.</summary>
    public decimal? Contract { get; init; }

    /// <summary>What it is spared because other jobs do it, in currency.</summary>
    public required decimal Saved { get; init; }

    /// <summary>What it comes after on site.</summary>
    public required IReadOnlyList<JobLink> After { get; init => field = FrozenList.Of(value); }

    /// <summary>The trade with the most hours, of which the house has one crew at a time.</summary>
    public required string Trade { get; init; }

    /// <summary>Working day of the project on which it is begun: with choices and orders, from 1.</summary>
    public required int FirstDay { get; init; }

    /// <summary>Working day of the project on which people come.</summary>
    public required int SiteDay { get; init; }

    /// <summary>The last working day.</summary>
    public required int LastDay { get; init; }

    /// <summary><see cref="SiteDay"/> on the calendar; absent without a start.</summary>
    public DateOnly? SiteDate { get; init; }

    /// <summary><see cref="LastDay"/> on the calendar.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary>Working days it may be late without delaying the end of the project.</summary>
    public required double FloatDays { get; init; }

    /// <summary>Whether being late here delays the end.</summary>
    public bool IsCritical => FloatDays < ScheduledActivity.Moment;

    /// <summary>Working days that its own plan is put off by.</summary>
    internal int Later { get; init; }

    /// <summary>The job as people read it: <c>siding: 15,045, day 40 to 52</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Likely:N0}, day {SiteDay} to {LastDay}");
}
