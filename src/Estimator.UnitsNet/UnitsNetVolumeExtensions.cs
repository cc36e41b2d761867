namespace Estimator;

/// <summary>Converts <see cref="Volume"/> to <see cref="UnitsNet.Volume"/> and back.</summary>
public static class UnitsNetVolumeExtensions
{
    /// <summary>The same volume as a UnitsNet quantity, in US gallons.</summary>
    /// <param name="volume">The volume to convert.</param>
    public static UnitsNet.Volume ToUnitsNet(this Volume volume) => UnitsNet.Volume.FromUsGallons(volume.UsGallons);

    /// <summary>The same volume as Estimator holds it; the same bits as from Estimator's own factories.</summary>
    /// <param name="volume">The volume to convert, in any unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> is negative or not finite.</exception>
    public static Volume ToEstimator(this UnitsNet.Volume volume) => Volume.FromUsGallons(volume.UsGallons);
}
