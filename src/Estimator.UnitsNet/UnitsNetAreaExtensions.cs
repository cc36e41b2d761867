namespace Estimator.UnitsNet;

/// <summary>Converts <see cref="global::Estimator.Area"/> to <see cref="global::UnitsNet.Area"/> and back.</summary>
public static class UnitsNetAreaExtensions
{
    /// <summary>The same area as a UnitsNet quantity, in square feet.</summary>
    /// <param name="area">The area to convert.</param>
    public static global::UnitsNet.Area ToUnitsNet(this global::Estimator.Area area) =>
        global::UnitsNet.Area.FromSquareFeet(area.SquareFeet);

    /// <summary>The same area as Estimator holds it.</summary>
    /// <param name="area">The area to convert, in any unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="area"/> is negative or not finite.</exception>
    public static global::Estimator.Area ToEstimator(this global::UnitsNet.Area area) =>
        global::Estimator.Area.FromSquareFeet(area.SquareFeet);
}
