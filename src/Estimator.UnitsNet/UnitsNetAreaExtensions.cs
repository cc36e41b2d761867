namespace Estimator;

/// <summary>Converts <see cref="Area"/> to <see cref="UnitsNet.Area"/> and back.</summary>
public static class UnitsNetAreaExtensions
{
    /// <summary>The same area as a UnitsNet quantity, in square feet.</summary>
    /// <param name="area">The area to convert.</param>
    public static UnitsNet.Area ToUnitsNet(this Area area) => UnitsNet.Area.FromSquareFeet(area.SquareFeet);

    /// <summary>The same area as Estimator holds it; the same bits as from Estimator's own factories.</summary>
    /// <param name="area">The area to convert, in any unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="area"/> is negative or not finite.</exception>
    public static Area ToEstimator(this UnitsNet.Area area) => Area.FromSquareFeet(area.SquareFeet);
}
