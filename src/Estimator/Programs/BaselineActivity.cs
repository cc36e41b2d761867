using System.Globalization;

namespace Estimator;

/// <summary>An activity as it was planned.</summary>
/// <param name="Activity">Its id, as the estimate's line had it.</param>
/// <param name="Name">What it is, in the trade's words.</param>
/// <param name="Budget">Its likely cost, in currency.</param>
/// <param name="Hours">Its person-hours.</param>
/// <param name="FirstDay">Working day it was to start on, from 1; absent for what goes along with the work: overhead, tax, fees.</param>
/// <param name="LastDay">Working day it was to end on; absent like the first.</param>
public sealed record BaselineActivity(string Activity, string Name, decimal Budget, double Hours, int? FirstDay = null, int? LastDay = null)
{
    /// <summary>The share that was to be done by the end of a working day, evenly from its first day to its last.</summary>
    internal decimal PlannedBy(int workingDay) => FirstDay is { } first && LastDay is { } last
        ? (decimal)Math.Clamp((long)workingDay - first + 1, 0, last - first + 1) / (last - first + 1)
        : 0;

    /// <summary>The activity as people read it: <c>Paint walls, 312, day 3 to 4</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}, {Budget:N0}{(FirstDay is { } first ? $", day {first} to {LastDay}" : "")}");
}
