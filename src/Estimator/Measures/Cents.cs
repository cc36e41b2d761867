namespace Estimator;

/// <summary>Prices are counted in whole cents and shown in units of currency.</summary>
internal static class Cents
{
    /// <summary>Cents in a unit of currency.</summary>
    public const double PerUnit = 100;
}
