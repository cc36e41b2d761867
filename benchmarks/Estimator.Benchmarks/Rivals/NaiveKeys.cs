namespace Estimator.Benchmarks;

/// <summary>The keys of exterior rates by number, and the codes of what is not known.</summary>
internal static class NaiveKeys
{
    /// <summary>Code of an unknown era: the book <c>us-2025</c> has four.</summary>
    public const int EraUnknown = 4;

    public static readonly int Siding = ExteriorKeys.All.NumberOf(Key.Siding);
    public static readonly int Condition = ExteriorKeys.All.NumberOf(Key.Condition);
    public static readonly int Stories = ExteriorKeys.All.NumberOf(Key.Stories);
    public static readonly int PaintType = ExteriorKeys.All.NumberOf(Key.PaintType);
    public static readonly int PaintGrade = ExteriorKeys.All.NumberOf(Key.PaintGrade);

    /// <summary>Codes of the keys that no column of the contest holds, by number; negative for those that vary.</summary>
    private static readonly int[] Constants = [.. Enumerable.Range(0, ExteriorKeys.All.Count).Select(key =>
        key == Siding || key == Condition || key == Stories ? -1
            : key == PaintType ? (int)Estimator.PaintType.AcrylicLatex
            : key == PaintGrade ? (int)Estimator.PaintGrade.Standard
            : ExteriorKeys.All[key].Unknown)];

    private static readonly int[] FirstUnknown = [.. Enumerable.Range(0, ExteriorKeys.All.Count).Select(key => ExteriorKeys.All[key].Unknown)];

    /// <summary>The code of a key that is the same for every house; negative for one that varies.</summary>
    public static int ConstantOf(int key) => Constants[key];

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
        null => EraUnknown,
        < 1940 => 0,
        < 1960 => 1,
        < 1978 => 2,
        _ => 3,
    };
}
