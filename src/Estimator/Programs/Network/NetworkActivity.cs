namespace Estimator;

/// <summary>An activity of a network: how long it takes, and what has to be over before it begins.</summary>
public sealed record NetworkActivity
{
    /// <summary>Its id, given once in a network.</summary>
    public required string Id { get; init; }

    /// <summary>Working days it takes, 0 to 26,000; zero for a milestone.</summary>
    public required double Days { get; init; }

    /// <summary>Ids of what must be over before it begins; nothing if left out.</summary>
    public IReadOnlyList<string>? After { get; init => field = FrozenList.Of(value); }

    /// <summary>Working days to wait after it before anything that comes after it begins, while paint dries or concrete cures. The default is 0.</summary>
    public double WaitDays { get; init; }

    /// <summary>Working days from the start before which it does not begin. The default is 0.</summary>
    public double NotBefore { get; init; }

    /// <summary>The crew that does it: of one name there are as many as the network is told, or one. Nobody in particular if left out.</summary>
    public string? Crew { get; init; }

    /// <summary>From a time at which it could begin, the time at which it may: in season, at the beginning of a day. As it comes if left out.</summary>
    internal Func<double, double>? Fit { get; init; }

    /// <summary>The days that are expected of an activity of which three are told, by the usual rule (a + 4m + b) ÷ 6.</summary>
    /// <param name="optimistic">Days if all goes well.</param>
    /// <param name="likely">The most likely days.</param>
    /// <param name="pessimistic">Days if all goes badly.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are negative or out of order.</exception>
    public static double ExpectedDays(double optimistic, double likely, double pessimistic) =>
        optimistic >= 0 && optimistic <= likely && likely <= pessimistic
            ? (optimistic + (4 * likely) + pessimistic) / 6
            : throw new ArgumentOutOfRangeException(nameof(likely), likely, "Give 0 ≤ optimistic ≤ likely ≤ pessimistic.");
}
