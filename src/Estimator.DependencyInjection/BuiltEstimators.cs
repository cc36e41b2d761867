using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Estimator.DependencyInjection;

/// <summary>Estimators by name: the one that was built to check the options at start is the one that is served.</summary>
internal sealed class BuiltEstimators(ILogger<HomeEstimator>? log = null) : IDisposable
{
    private readonly ILogger _log = log ?? NullLogger<HomeEstimator>.Instance;
    private readonly ConcurrentDictionary<string, WatchedEstimator> _byName = new();

    /// <summary>The estimator of a name, with the prices that its files hold now.</summary>
    /// <exception cref="OptionsValidationException">The options cannot be used; all problems are listed.</exception>
    public HomeEstimator Get(string name, IServiceProvider services)
    {
        if (!_byName.TryGetValue(name, out WatchedEstimator? watched))
        {
            _ = services.GetRequiredService<IOptionsMonitor<EstimatorOptions>>().Get(name);
            watched = _byName[name];
        }

        return watched.At(services.GetService<TimeProvider>() ?? TimeProvider.System);
    }

    /// <summary>Builds the estimator of a name, in the place of one whose options were others.</summary>
    /// <param name="name">The name.</param>
    /// <param name="options">Its options.</param>
    /// <param name="isServed">Whether it is kept: not where something else is wrong with the options.</param>
    /// <returns>What keeps it from being built; nothing if it is.</returns>
    public IReadOnlyList<string> TryBuild(string name, EstimatorOptions options, bool isServed)
    {
        try
        {
            WatchedEstimator watched = new(options, _log);
            if (!isServed)
            {
                watched.Dispose();
                return [];
            }

            if (_byName.TryGetValue(name, out WatchedEstimator? before))
            {
                before.Dispose();
            }

            _byName[name] = watched;
            return [];
        }
        catch (PriceBookException refused)
        {
            return PriceBookFiles.Told(options, refused);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [unreadable.Message];
        }
    }

    public void Dispose()
    {
        foreach (WatchedEstimator watched in _byName.Values)
        {
            watched.Dispose();
        }
    }
}
