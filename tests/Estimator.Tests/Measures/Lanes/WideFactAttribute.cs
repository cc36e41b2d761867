namespace Estimator.Tests;

/// <summary>A fact about eight-wide lanes; skipped where there are none.</summary>
public sealed class WideFactAttribute : FactAttribute
{
    public WideFactAttribute() => Skip = Lanes.Missing;
}

/// <summary>A theory about eight-wide lanes; skipped where there are none.</summary>
public sealed class WideTheoryAttribute : TheoryAttribute
{
    public WideTheoryAttribute() => Skip = Lanes.Missing;
}

internal static class Lanes
{
    /// <summary>Why eight-wide lanes are not tested; null if they are.</summary>
    public static string? Missing => SixteenWide.IsSupported ? null : "This machine has no 512-bit vectors.";
}
