using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace QuotePortfolio;

/// <summary>
/// Reading, pricing and writing at the same time. Some threads take turns in reading and price what they read, while it is
/// in their cache; the caller's writes, in order. There are only so many portions, so whoever is ahead waits.
/// </summary>
/// <param name="portions">All portions there are.</param>
/// <param name="read">Fills a portion; false at the end.</param>
/// <param name="price">Prices a portion.</param>
/// <param name="write">Writes a portion.</param>
internal sealed class Pipeline(IReadOnlyList<Portion> portions, Func<Portion, bool> read, Action<Portion> price, Action<Portion> write) : IDisposable
{
    private readonly Lock _turn = new();
    private readonly BlockingCollection<Portion> _free = new(new ConcurrentQueue<Portion>(portions));
    private readonly BlockingCollection<Portion> _toWrite = [];
    private readonly CancellationTokenSource _failed = new();
    private ExceptionDispatchInfo? _failure;

    /// <summary>Runs until all is written.</summary>
    /// <param name="threads">Threads that read and price.</param>
    /// <param name="stop">Ends the run between two portions.</param>
    /// <returns>Whether all was written.</returns>
    public bool Run(int threads, CancellationToken stop)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, _failed.Token);
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => Start(() => Price(either.Token)))];
        Guard(() => Write(either.Token));
        Array.ForEach(workers, worker => worker.Join());
        _failure?.Throw();
        return _toWrite.IsCompleted;
    }

    public void Dispose()
    {
        _free.Dispose();
        _toWrite.Dispose();
        _failed.Dispose();
    }

    private Thread Start(Action work)
    {
        Thread thread = new(() => Guard(work)) { Name = "price", IsBackground = true };
        thread.Start();
        return thread;
    }

    /// <summary>Keeps the first failure for the caller, and has all others stop.</summary>
    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException)
        {
            // Somebody else said why.
        }
#pragma warning disable CA1031 // Whatever it is, the caller throws it again.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(problem), null);
            _failed.Cancel();
        }
    }

    private void Price(CancellationToken stop)
    {
        Portion portion;
        while (TryRead(portion = _free.Take(stop)))
        {
            price(portion);
            portion.Priced.Set();
        }

        // Another thread may be waiting for it, to find that there is no more.
        _free.Add(portion, stop);
    }

    /// <summary>Reads the next portion; the order of reading is that of writing.</summary>
    private bool TryRead(Portion portion)
    {
        lock (_turn)
        {
            if (_toWrite.IsAddingCompleted)
            {
                return false;
            }

            if (!read(portion))
            {
                _toWrite.CompleteAdding();
                return false;
            }

            portion.Priced.Reset();
            _toWrite.Add(portion);
            return true;
        }
    }

    private void Write(CancellationToken stop)
    {
        foreach (Portion portion in _toWrite.GetConsumingEnumerable(stop))
        {
            portion.Priced.Wait(stop);
            write(portion);
            _free.Add(portion, stop);
        }
    }
}
