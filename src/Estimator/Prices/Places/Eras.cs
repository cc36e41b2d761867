namespace Estimator;

/// <summary>The eras of a country's houses, as its book has them: what a year built says of old paint.</summary>
internal sealed class Eras
{
    /// <summary>One entry of a look-up table is that of a year nobody said.</summary>
    public const int Most = Key.Slots - 1;

    /// <summary>First years of the eras after the first: a code is how many of them a year has reached.</summary>
    private readonly int[] _starts;

    /// <param name="firstYears">First years by name, in order; the first era has no beginning.</param>
    public Eras(IReadOnlyDictionary<string, int> firstYears)
    {
        _starts = [.. firstYears.Values.Skip(1)];
        Key = Key.OfEras([.. firstYears.Keys.Take(Most)]);
    }

    /// <summary>The eras as a key of factor tables.</summary>
    public Key Key { get; }

    /// <summary>First and last year of an era by its code; null before the first and after the last.</summary>
    public (int? First, int? Last) YearsOf(int code) =>
        (code == 0 ? null : _starts[code - 1], code == _starts.Length ? null : _starts[code] - 1);

    /// <summary>Whether an era begins with a year.</summary>
    public bool Begins(int year) => _starts.Contains(year);

    /// <summary>Code of the era of a year, as a look-up index; the unknown one where no year was said (a negative number).</summary>
    public T Of<T>(T year)
        where T : unmanaged, ILane<T>
    {
        T era = T.Of(0);
        foreach (int start in _starts)
        {
            era += T.IfGreater(T.Of(start), year, T.Of(0), T.Of(1));
        }

        return T.Index(T.IfGreater(T.Of(0), year, T.Of(Key.Unknown), era));
    }

    /// <summary>One where a house may be from before a year, or nobody knows; nowhere if there is no such year.</summary>
    public static T IsBefore<T>(int? firstYear, T year)
        where T : unmanaged, ILane<T> =>
        firstYear is { } first ? T.IfGreater(year, T.Of(first - 1), T.Of(0), T.Of(1)) : T.Of(0);
}
