using System.Globalization;

namespace Estimator;

/// <summary>Where an activity lies in its network. All times are working days from the start: 2.5 is noon of the third day.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Finish">When it is over, its wait aside.</param>
/// <param name="LatestStart">When it must begin at the latest so that the end is not later.</param>
/// <param name="FreeFloat">How much later it may be over without moving anything that comes after it or its crew's next.</param>
public sealed record ScheduledActivity(string Id, double Start, double Finish, double LatestStart, double FreeFloat)
{
    internal const double Moment = 1e-6;

    /// <summary>When it must be over at the latest so that the end is not later.</summary>
    public double LatestFinish => LatestStart + (Finish - Start);

    /// <summary>How much later it may begin without moving the end.</summary>
    public double TotalFloat => LatestStart - Start;

    /// <summary>Whether being late here moves the end.</summary>
    public bool IsCritical => TotalFloat < Moment;

    /// <summary>The working day it begins on, from 1.</summary>
    public int FirstDay => (int)Math.Floor(Start + Moment) + 1;

    /// <summary>The working day it ends on, from 1.</summary>
    public int LastDay => Math.Max(FirstDay, (int)Math.Ceiling(Finish - Moment));

    /// <summary>The place as people read it: <c>C: 3 to 7, float 2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Start:0.##} to {Finish:0.##}, float {TotalFloat:0.##}");
}
