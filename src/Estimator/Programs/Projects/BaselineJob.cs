using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A job of a project as it was agreed.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BaselineJob
{
    /// <summary>Its id in the project.</summary>
    public required string Id { get; init; }

    /// <summary>The job as it was asked for.</summary>
    public required Job Job { get; init; }

    /// <summary>What was kept for what nobody sees beforehand. The default is 0.</summary>
    public decimal Contingency { get; init; }

    /// <summary>What was planned; days are the project's.</summary>
    public required IReadOnlyList<BaselineActivity> Activities { get; init => field = FrozenList.Of(value)!; }

    /// <summary>What the activities were to cost together.</summary>
    [JsonIgnore]
    public decimal Budget => Activities.Sum(one => one.Budget);

    internal Baseline Plan => Baseline.Of(Activities, Contingency);

    /// <summary>Reports of activities from those of this job: what is said of the job as a whole holds for each, and its cost and hours are theirs by budget.</summary>
    internal IReadOnlyList<ActivityProgress> Progress(ProgressReport[] reports)
    {
        if (reports is not [{ Activity: null } whole])
        {
            return [.. reports.Select(report => new ActivityProgress(report.Activity ?? "", report.Done, report.Cost, report.Hours))];
        }

        decimal[] costs = Money.SharedOut(whole.Cost, [.. Activities.Select(one => one.Budget)]);
        double hours = Activities.Sum(one => one.Hours);
        return [.. Activities.Select((one, i) => new ActivityProgress(one.Activity, whole.Done, costs[i], hours == 0 ? 0 : whole.Hours * one.Hours / hours))];
    }

    /// <summary>The job as people read it: <c>siding, 15,045</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}, {Budget:N0}");
}
