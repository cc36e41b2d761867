using System.Globalization;

namespace Estimator;

/// <summary>How long the coating of one surface lasts.</summary>
/// <param name="Surface">What it is, for example <c>Wood siding</c> or <c>Kitchen, walls</c>.</param>
/// <param name="Years">Years until it is due again.</param>
/// <param name="NextYear">The year in which it is likely due.</param>
public sealed record SurfaceLife(string Surface, YearRange Years, int NextYear)
{
    /// <summary>The life as people read it: <c>Trim, 5 – 9 years (likely 7), due in 2032</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Surface}, {Years}, due in {NextYear}");
}
