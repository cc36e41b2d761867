namespace Estimator.UnitsNet;

/// <summary>Converts <see cref="global::Estimator.Length"/> to <see cref="global::UnitsNet.Length"/> and back.</summary>
public static class UnitsNetLengthExtensions
{
    /// <summary>The same length as a UnitsNet quantity, in feet.</summary>
    /// <param name="length">The length to convert.</param>
    public static global::UnitsNet.Length ToUnitsNet(this global::Estimator.Length length) =>
        global::UnitsNet.Length.FromFeet(length.Feet);

    /// <summary>The same length as Estimator holds it.</summary>
    /// <param name="length">The length to convert, in any unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative or not finite.</exception>
    public static global::Estimator.Length ToEstimator(this global::UnitsNet.Length length) =>
        global::Estimator.Length.FromFeet(length.Feet);
}
