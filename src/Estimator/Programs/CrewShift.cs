using System.Globalization;

namespace Estimator;

/// <summary>A crew at a job, without a break but for nights, weekends and rain.</summary>
/// <param name="Job">Position of the job in the list, from 0.</param>
/// <param name="Crew">Number of the crew, from 1.</param>
/// <param name="From">Working days from the start of the program to the start of the work: 1.5 is noon of the second day.</param>
/// <param name="To">Working days from the start of the program to the end of the work.</param>
public readonly record struct CrewShift(int Job, int Crew, double From, double To)
{
    /// <summary>The shift as people read it: <c>crew 2 at job 7, day 1.5 to 5.8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"crew {Crew} at job {Job}, day {From:0.#} to {To:0.#}");
}
