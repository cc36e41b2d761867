namespace Estimator;

/// <summary>How high one has to reach in a room: from the floor, from a step ladder, from scaffolding.</summary>
internal static class RoomReach
{
    /// <summary>Up to so many feet each; the last code is above them all.</summary>
    private static readonly double[] UpTo = [9, 10, 11, 12, 16];

    /// <summary>Above so many feet a step ladder does not do.</summary>
    private const double StepLadder = 12;

    /// <summary>Code of a height in ft, as a look-up index.</summary>
    public static T Of<T>(T feet)
        where T : unmanaged, ILane<T>
    {
        T code = T.Of(0);
        foreach (double most in UpTo)
        {
            code += T.IfGreater(feet, T.Of(most), T.Of(1), T.Of(0));
        }

        return T.Index(code);
    }

    /// <summary>One where a step ladder does not do.</summary>
    public static T IsHigh<T>(T feet)
        where T : unmanaged, ILane<T> =>
        T.IfGreater(feet, T.Of(StepLadder), T.Of(1), T.Of(0));
}
