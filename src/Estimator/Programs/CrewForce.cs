namespace Estimator;

/// <summary>The crews there are for a program.</summary>
/// <param name="Crews">How many, 1 to 10,000.</param>
/// <param name="CrewSize">People in each, 1 to 100.</param>
/// <param name="HoursPerDay">Hours a day that each of them works at the job, above 0 and up to 24.</param>
/// <param name="WorkableDays">The share of working days on which weather lets them work, above 0 and up to 1; all if left out.</param>
public sealed record CrewForce(int Crews, int CrewSize, double HoursPerDay, double WorkableDays = 1)
{
    private const double Least = 0.01;

    /// <summary>Person-hours that one crew does on a working day, rain counted in.</summary>
    internal double HoursOfACrew => CrewSize * HoursPerDay * WorkableDays;

    internal void Check(IssueList issues, string path = "crews.")
    {
        issues.Range(path + "crews", Crews, 1, 10_000, "");
        issues.Range(path + "crewSize", CrewSize, 1, 100, "");
        issues.Range(path + "hoursPerDay", HoursPerDay, Least, 24, "h");
        issues.Range(path + "workableDays", WorkableDays, Least, 1, "");
    }
}
