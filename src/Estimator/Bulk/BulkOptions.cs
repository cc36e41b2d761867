namespace Estimator;

/// <summary>How a bulk call runs. The prices do not depend on it: any number of threads gives the same bits.</summary>
public sealed record BulkOptions
{
    internal static readonly BulkOptions Usual = new();

    /// <summary>Threads that price, the caller's included; zero for one a processor. The default is one, which allocates nothing once the same call has been made before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 1;

    /// <summary>Stops the call between two blocks of rows. The default never does.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Is told the number of rows done so far after each block of rows, from any of the threads. The default is nobody.</summary>
    public IProgress<long>? Progress { get; init; }
}
