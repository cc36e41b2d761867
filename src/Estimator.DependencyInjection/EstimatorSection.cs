using Microsoft.Extensions.Configuration;

namespace Estimator.DependencyInjection;

/// <summary>The section of the configuration that options of a name are bound from.</summary>
/// <param name="Name">The name of the options.</param>
/// <param name="Section">The section.</param>
internal sealed record EstimatorSection(string Name, IConfiguration Section)
{
    private static readonly string[] Keys =
    [
        nameof(EstimatorOptions.PriceBookPath), nameof(EstimatorOptions.OverlayPath),
        nameof(EstimatorOptions.ReloadOnChange), nameof(EstimatorOptions.PricesOfToday),
    ];

    public string Path => (Section as IConfigurationSection)?.Path ?? "";

    /// <summary>Whether the configuration says nothing of it.</summary>
    public bool IsMissing => Section is IConfigurationSection section && !section.Exists();

    /// <summary>A sentence for each key that there is no option for.</summary>
    public IEnumerable<string> UnknownKeys() =>
        from child in Section.GetChildren()
        where !Keys.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        select $"{child.Path}: there is no such option. Accepted: {string.Join(", ", Keys)}.";
}
