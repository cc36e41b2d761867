namespace Estimator;

/// <summary>How much of a job a driver moves that moves a part of it.</summary>
internal static class DriverShare
{
    // Next to nothing moves nothing, whatever else there is no area of.
    private const double LeastArea = 1;

    /// <summary>The square of the share that a part has of itself and a rest, both in ft²; zero where there is no part.</summary>
    public static T Squared<T>(T part, T rest)
        where T : unmanaged, ILane<T>
    {
        T share = part / T.Max(part + rest, T.Of(LeastArea));
        return share * share;
    }
}
