using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Estimator.DependencyInjection;

/// <summary>An estimator that is built again when a file of its prices changes.</summary>
internal sealed partial class WatchedEstimator : IDisposable
{
    private readonly EstimatorOptions _options;
    private readonly ILogger _log;
    private readonly List<IDisposable> _watches = [];
    private readonly Lock _turn = new();
    private volatile HomeEstimator _now;

    /// <exception cref="PriceBookException">The files do not hold a price book the formulas can use.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public WatchedEstimator(EstimatorOptions options, ILogger log)
    {
        (_options, _log) = (options, log);
        _now = PriceBookFiles.Estimator(options);
        foreach ((_, string path) in options.ReloadOnChange ? options.Files() : [])
        {
            string full = Path.GetFullPath(path);
            PhysicalFileProvider folder = new(Path.GetDirectoryName(full)!, ExclusionFilters.None);
            _watches.Add(ChangeToken.OnChange(() => folder.Watch(Path.GetFileName(full)), Reload));
            _watches.Add(folder);
        }
    }

    /// <summary>The estimator of the last good files, at today's date if that is wanted.</summary>
    public HomeEstimator At(TimeProvider clock) => _options.PricesOfToday ? _now.At(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) : _now;

    public void Dispose() => _watches.ForEach(watch => watch.Dispose());

    /// <summary>A file that is being written is a file that cannot be used; its last change is told once more.</summary>
    private void Reload()
    {
        lock (_turn)
        {
            try
            {
                _now = PriceBookFiles.Estimator(_options);
                LogReloaded(_log, _now.PriceBook.Id, _now.PriceBook.Version, _now.PriceBook.ContentHash);
            }
            catch (PriceBookException refused)
            {
                LogRefused(_log, string.Join('\n', PriceBookFiles.Told(_options, refused)));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                LogRefused(_log, unreadable.Message);
            }
        }
    }

    [LoggerMessage(2, LogLevel.Information, "Prices were read again: {Book} {Version}, {Hash}")]
    private static partial void LogReloaded(ILogger log, string book, string version, string hash);

    [LoggerMessage(3, LogLevel.Error, "Prices that changed cannot be used, the last good ones serve on: {Problems}")]
    private static partial void LogRefused(ILogger log, string problems);
}
