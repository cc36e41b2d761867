using Estimator;
using Estimator.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the estimator with a service collection.</summary>
public static class EstimatorServiceCollectionExtensions
{
    /// <summary>Registers <see cref="HomeEstimator"/> as a singleton that prices with the embedded book <c>us-2025</c>.</summary>
    /// <remarks>Calling it again changes nothing; options configured elsewhere still apply.</remarks>
    /// <param name="services">The services to add to.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddEstimator(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services);
        return services;
    }

    /// <summary>Registers <see cref="HomeEstimator"/> as a singleton that prices as the options say.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddEstimator(this IServiceCollection services, Action<EstimatorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        AddOptions(services).Configure(configure);
        return services;
    }

    /// <summary>Registers <see cref="HomeEstimator"/> as a singleton that prices as the configuration says.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="section">
    /// A section with the members of <see cref="EstimatorOptions"/>, for example
    /// <c>configuration.GetSection("Estimator")</c>. Any other key in it is refused at start: it is a slip of the pen.
    /// </param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddEstimator(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        AddOptions(services).Bind(section, binder => binder.ErrorOnUnknownConfiguration = true);
        return services;
    }

    private static OptionsBuilder<EstimatorOptions> AddOptions(IServiceCollection services)
    {
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<EstimatorOptions>, EstimatorOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EstimatorOptions>, PriceBookValidator>());
        services.TryAddSingleton<BuiltEstimators>();
        services.TryAddSingleton(provider =>
            provider.GetRequiredService<BuiltEstimators>().Of(provider.GetRequiredService<IOptions<EstimatorOptions>>().Value));
        return services.AddOptions<EstimatorOptions>().ValidateOnStart();
    }
}
