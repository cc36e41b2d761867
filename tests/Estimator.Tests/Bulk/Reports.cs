using System.Collections.Concurrent;

namespace Estimator.Tests;

/// <summary>Keeps what is reported, on the thread that reports it.</summary>
internal sealed class Reports(Action? then = null) : IProgress<long>
{
    public ConcurrentBag<long> Rows { get; } = [];

    public void Report(long value)
    {
        Rows.Add(value);
        then?.Invoke();
    }
}
