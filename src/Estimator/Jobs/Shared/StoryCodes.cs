namespace Estimator;

/// <summary>Codes of numbers of stories: 1, 1.5, 2, 2.5, 3.</summary>
internal static class StoryCodes
{
    /// <summary>Code of a number of stories, as a look-up index; the unknown one for a negative number.</summary>
    public static T Of<T>(T stories)
        where T : unmanaged, ILane<T> =>
        T.Index(T.IfGreater(T.Of(0), stories, T.Of(Key.Stories.Unknown), (stories - T.Of(1)) * T.Of(2)));

    /// <summary>Stories of a code.</summary>
    public static double StoriesOf(int code) => 1 + (0.5 * code);
}
