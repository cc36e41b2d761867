namespace Estimator.Tests.Laws;

/// <summary>Two places on a scale from 0 to 1, the lesser first.</summary>
public readonly record struct Rise(double Less, double More)
{
    /// <summary>How finely the scale is divided.</summary>
    public const int Steps = 100_000;

    public static Rise Between(int one, int other) =>
        new((double)Math.Min(one, other) / Steps, (double)Math.Max(one, other) / Steps);

    /// <summary>The two entries of an ordered list at these places.</summary>
    public (T Less, T More) In<T>(IReadOnlyList<T> ordered) => (At(Less, ordered), At(More, ordered));

    /// <summary>The two whole numbers at these places between two bounds.</summary>
    public (int Less, int More) Whole(int first, int last) => (Whole(Less, first, last), Whole(More, first, last));

    /// <summary>The two numbers at these places between two bounds, evenly spread over the orders of magnitude.</summary>
    public (double Less, double More) Logarithmic(double first, double last) =>
        (Scale.Logarithmic(Less, first, last), Scale.Logarithmic(More, first, last));

    private static T At<T>(double place, IReadOnlyList<T> ordered) => ordered[Whole(place, 0, ordered.Count - 1)];

    private static int Whole(double place, int first, int last) =>
        first + (int)Math.Min(last - first, place * (last - first + 1));
}

/// <summary>Numbers by their place on a scale.</summary>
internal static class Scale
{
    public static double Logarithmic(double place, double first, double last) =>
        Math.Clamp(first * Math.Pow(last / first, place), first, last);
}
