namespace Estimator;

/// <summary>The eras of house paint: what a year built says of lead.</summary>
internal static class Eras
{
    /// <summary>House paint with lead was banned in the United States from this year on.</summary>
    public const int LeadFree = 1978;

    /// <summary>First years of the eras after the first: a code is how many of them a year has reached.</summary>
    private static readonly int[] Starts = [1940, 1960, LeadFree];

    /// <summary>Code of the era of a year, as a look-up index; the unknown one where no year was said (a negative number).</summary>
    public static T Of<T>(T year)
        where T : unmanaged, ILane<T>
    {
        T era = T.Of(0);
        foreach (int start in Starts)
        {
            era += T.IfGreater(T.Of(start), year, T.Of(0), T.Of(1));
        }

        return T.Index(T.IfGreater(T.Of(0), year, T.Of(Key.Era.Unknown), era));
    }

    /// <summary>Code of the era of a year; the unknown one if there is none.</summary>
    public static int Of(int? year) => Of(OneWide.Of(year ?? Inputs<OneWide>.Unsaid)).Code;

    /// <summary>One where a house may be of such a year or older, or nobody knows.</summary>
    public static T IsUpTo<T>(int lastYear, T year)
        where T : unmanaged, ILane<T> =>
        T.IfGreater(year, T.Of(lastYear), T.Of(0), T.Of(1));
}
