namespace Estimator;

/// <summary>How old a house is where it is asked what it hides: built since 1990, since 1970, or before.</summary>
internal static class HouseAge
{
    public const int New = 1990;
    public const int Recent = 1970;

    /// <summary>The names by which the price book asks for it.</summary>
    public static IReadOnlyList<string> Names { get; } = ["new", "recent", "old", "unknown"];

    /// <param name="year">The year it was built; null if nobody said.</param>
    public static string Of(int? year) => year switch
    {
        null => Names[3],
        >= New => Names[0],
        >= Recent => Names[1],
        _ => Names[2],
    };
}
