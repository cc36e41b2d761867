namespace Estimator.UnitsNet;

/// <summary>Converts <see cref="global::Estimator.Volume"/> to <see cref="global::UnitsNet.Volume"/> and back.</summary>
public static class UnitsNetVolumeExtensions
{
    /// <summary>The same volume as a UnitsNet quantity, in US gallons.</summary>
    /// <param name="volume">The volume to convert.</param>
    public static global::UnitsNet.Volume ToUnitsNet(this global::Estimator.Volume volume) =>
        global::UnitsNet.Volume.FromUsGallons(volume.UsGallons);

    /// <summary>The same volume as Estimator holds it.</summary>
    /// <param name="volume">The volume to convert, in any unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> is negative or not finite.</exception>
    public static global::Estimator.Volume ToEstimator(this global::UnitsNet.Volume volume) =>
        global::Estimator.Volume.FromUsGallons(volume.UsGallons);
}
