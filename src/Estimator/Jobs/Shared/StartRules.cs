namespace Estimator;

/// <summary>What a job may say about when it is done.</summary>
internal static class StartRules
{
    private const int FirstYear = 2005;

    // A start after it is a slip of the keys: no price is known so far ahead.
    private const int LastYear = 2100;

    // Every weekday of four years.
    private const int MostHolidays = 1000;

    public static void Check(Job job, IssueList issues)
    {
        CheckDay("start", job.Start, issues);
        if (job.Start is null && job.Holidays is { Count: > 0 })
        {
            issues.Warning(IssueCode.Ignored, "holidays", "Holidays count only with a start: give \"start\" to have dates.");
        }

        if (job.Holidays is { Count: > MostHolidays } days)
        {
            issues.Error(IssueCode.OutOfRange, "holidays", $"{days.Count} days are not accepted: give {MostHolidays} at most.");
        }
    }

    /// <summary>An error unless a day on which something is done or looked at is absent, or one that a calendar can go on from.</summary>
    public static void CheckDay(string path, DateOnly? day, IssueList issues)
    {
        if (day is { Year: < FirstYear or > LastYear } given)
        {
            issues.Error(IssueCode.OutOfRange, path, $"{given:yyyy-MM-dd} is not accepted: give a date from {FirstYear} to {LastYear}.");
        }
    }
}
