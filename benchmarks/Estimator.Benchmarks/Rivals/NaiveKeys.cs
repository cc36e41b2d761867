namespace Estimator.Benchmarks;

/// <summary>The keys of exterior rates by number, and the codes of what is not known.</summary>
internal static class NaiveKeys
{
    public static readonly int Siding = RateKeys.Exterior.NumberOf(Key.Siding);
    public static readonly int Condition = RateKeys.Exterior.NumberOf(Key.Condition);
    public static readonly int Stories = RateKeys.Exterior.NumberOf(Key.Stories);
    public static readonly int PaintType = RateKeys.Exterior.NumberOf(Key.PaintType);
    public static readonly int PaintGrade = RateKeys.Exterior.NumberOf(Key.PaintGrade);
    private static readonly int[] FirstUnknown = [.. Enumerable.Range(0, RateKeys.Exterior.Count).Select(key => RateKeys.Exterior[key].Unknown)];

    public static bool IsUnknown(int key, int code) => code >= FirstUnknown[key];

    /// <summary>Code of the stories; a mobile home has one unless it says otherwise.</summary>
    public static int StoriesOf(NaiveHouse house) => house switch
    {
        { Stories: { } stories } => (int)((stories - 1) * 2),
        { HomeType: HomeType.MobileHome } => 0,
        _ => Key.Stories.Unknown,
    };

    /// <summary>Code of the era a house is of.</summary>
    public static int EraOf(NaiveHouse house) => house.YearBuilt switch
    {
        null => Key.Era.Unknown,
        < 1940 => 0,
        < 1960 => 1,
        < 1978 => 2,
        _ => 3,
    };
}
