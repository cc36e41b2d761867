namespace Estimator;

/// <summary>What may be said of a home, in a job and in a column alike.</summary>
internal static class HomeLimits
{
    /// <summary>Areas, ft²: a closet floor to the largest estates there are.</summary>
    public const double LeastArea = 1;
    public const double MostArea = 1_000_000;

    /// <summary>Houses still lived in are not older.</summary>
    public const int FirstYear = 1600;

    public const int MostBedrooms = 20;

    /// <summary>Stories go by halves.</summary>
    public const double LeastStories = 1;
    public const double MostStories = 3;

    public const int LeastCoats = 1;
    public const int MostCoats = 5;

    /// <summary>Items of a list that nothing else bounds.</summary>
    public const int MostItems = 100;

    /// <summary>Last year a house may be built in: one under construction is finished the year after its estimate.</summary>
    public static int LastYear(DateOnly asOf) => asOf.Year + 1;

    /// <summary>Whether a number of stories is accepted.</summary>
    public static bool AcceptsStories(double stories) => stories is >= LeastStories and <= MostStories && stories * 2 == Math.Floor(stories * 2);
}
