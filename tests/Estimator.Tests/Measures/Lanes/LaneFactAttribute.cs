namespace Estimator.Tests;

/// <summary>A fact about lanes of one width; skipped where the processor has none.</summary>
internal sealed class LaneFactAttribute<T> : FactAttribute
    where T : unmanaged, ILane<T>
{
    public LaneFactAttribute() => Skip = T.IsSupported ? null : $"This processor has no vectors for lanes {T.Width} wide.";
}
