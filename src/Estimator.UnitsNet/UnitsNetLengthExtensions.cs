namespace Estimator;

/// <summary>Converts <see cref="Length"/> to <see cref="UnitsNet.Length"/> and back.</summary>
public static class UnitsNetLengthExtensions
{
    /// <summary>The same length as a UnitsNet quantity, in feet.</summary>
    /// <param name="length">The length to convert.</param>
    public static UnitsNet.Length ToUnitsNet(this Length length) => UnitsNet.Length.FromFeet(length.Feet);

    /// <summary>The same length as Estimator holds it; the same bits as from Estimator's own factories.</summary>
    /// <param name="length">The length to convert, in any unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative or not finite.</exception>
    public static Length ToEstimator(this UnitsNet.Length length) => Length.FromFeet(length.Feet);
}
