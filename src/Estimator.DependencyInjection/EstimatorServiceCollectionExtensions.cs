using Estimator;
using Estimator.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the estimator with a service collection.</summary>
/// <remarks>
/// <see cref="HomeEstimator"/> is immutable and registered as transient: it is built once, and whoever asks again gets the same one until
/// the files of its prices change. A request that runs while they do finishes on the prices it began with. What lives as long as the
/// application and wants new prices asks for it each time it prices, rather than once in its constructor.
/// </remarks>
public static class EstimatorServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="HomeEstimator"/> that prices with the embedded book <c>us-2025</c>.</summary>
    /// <remarks>Calling it again changes nothing; options configured elsewhere still apply.</remarks>
    /// <param name="services">The services to add to.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddEstimator(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, Options.Options.DefaultName);
        return services;
    }

    /// <summary>Registers a <see cref="HomeEstimator"/> that prices as the options say.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddEstimator(this IServiceCollection services, Action<EstimatorOptions> configure) =>
        services.AddEstimator(Options.Options.DefaultName, configure);

    /// <summary>Registers a <see cref="HomeEstimator"/> that prices as the configuration says.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="section">
    /// A section with the members of <see cref="EstimatorOptions"/>, for example <c>configuration.GetSection("Estimator")</c>.
    /// Any other key in it is refused at start: it is a slip of the pen. A section that is not there is a warning in the log.
    /// </param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddEstimator(this IServiceCollection services, IConfiguration section) =>
        services.AddEstimator(Options.Options.DefaultName, section);

    /// <summary>Registers one of several estimators, by name: two firms in one service.</summary>
    /// <remarks>It is had by <c>[FromKeyedServices("acme")] HomeEstimator</c>.</remarks>
    /// <param name="services">The services to add to.</param>
    /// <param name="name">The key of the estimator and the name of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddEstimator(this IServiceCollection services, string name, Action<EstimatorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        AddOptions(services, name).Configure(configure);
        return services;
    }

    /// <inheritdoc cref="AddEstimator(IServiceCollection, string, Action{EstimatorOptions})"/>
    /// <param name="services">The services to add to.</param>
    /// <param name="name">The key of the estimator and the name of its options.</param>
    /// <param name="section">A section with the members of <see cref="EstimatorOptions"/>; any other key in it is refused at start.</param>
    public static IServiceCollection AddEstimator(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(section);
        AddOptions(services, name).Bind(section);
        services.AddSingleton(new EstimatorSection(name, section));
        return services;
    }

    private static OptionsBuilder<EstimatorOptions> AddOptions(IServiceCollection services, string name)
    {
        services.TryAddSingleton(provider => new BuiltEstimators(provider.GetService<ILogger<HomeEstimator>>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EstimatorOptions>, EstimatorCheck>(provider => new(
            provider.GetRequiredService<BuiltEstimators>(),
            provider.GetServices<EstimatorSection>(),
            provider.GetService<ILogger<HomeEstimator>>())));
        if (name == Options.Options.DefaultName)
        {
            services.TryAddTransient(provider => provider.GetRequiredService<BuiltEstimators>().Get(name, provider));
        }
        else
        {
            services.TryAddKeyedTransient(name, (provider, _) => provider.GetRequiredService<BuiltEstimators>().Get(name, provider));
        }

        return services.AddOptions<EstimatorOptions>(name).ValidateOnStart();
    }
}
