namespace Estimator;

/// <summary>Rectangles by their aspect ratio: what a floor plan is taken for until somebody measures it.</summary>
internal static class Rectangle
{
    /// <summary>Perimeter ÷ √area with aspect ratio a: 2(1 + a) ÷ √a. For 1.5: 4.082.</summary>
    public static T PerimeterOf<T>(T aspect)
        where T : unmanaged, ILane<T> =>
        T.Of(2) * (T.Of(1) + aspect) / T.Sqrt(aspect);

    /// <summary>The same of one number.</summary>
    public static double PerimeterOf(double aspect) => PerimeterOf(OneWide.Of(aspect)).Value;
}
