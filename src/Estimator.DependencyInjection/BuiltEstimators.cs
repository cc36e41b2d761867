using System.Collections.Concurrent;

namespace Estimator.DependencyInjection;

/// <summary>Estimators by the files they price with: the one that was built to check the options at start is the one that is served.</summary>
internal sealed class BuiltEstimators
{
    private readonly ConcurrentDictionary<(string? PriceBook, string? Overlay), HomeEstimator> _built = new();

    /// <exception cref="PriceBookException">The files do not hold a price book the formulas can use.</exception>
    public HomeEstimator Of(EstimatorOptions options) => options is { PriceBookPath: null, OverlayPath: null }
        ? HomeEstimator.Default
        : _built.GetOrAdd((options.PriceBookPath, options.OverlayPath), _ => new(PriceBookFiles.Read(options)));
}
