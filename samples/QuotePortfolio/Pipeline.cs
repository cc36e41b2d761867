using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Dataflow;

namespace QuotePortfolio;

/// <summary>
/// Reading, pricing and writing at the same time. Some threads take turns in reading and price what they read, while it is
/// in their cache; what they priced is written in order. There are only so many portions, so whoever is ahead waits.
/// </summary>
/// <param name="read">Fills a portion; false at the end.</param>
/// <param name="price">Prices a portion.</param>
/// <param name="write">Writes a portion.</param>
internal sealed class Pipeline(Func<Portion, bool> read, Action<Portion> price, Action<Portion> write)
{
    private readonly BufferBlock<Portion> _free = new();
    private readonly object _turn = new();
    private int _next;
    private bool _isAtEnd;
    private bool _isLeftOut;

    /// <summary>Runs until all is written.</summary>
    /// <param name="portions">All portions there are.</param>
    /// <param name="threads">Threads that read and price.</param>
    /// <param name="stop">Ends the run between two portions.</param>
    /// <returns>Whether all was written.</returns>
    public async Task<bool> Run(IEnumerable<Portion> portions, int threads, CancellationToken stop)
    {
        TransformBlock<Portion, Portion?> pricing = new(ReadAndPrice, new() { MaxDegreeOfParallelism = threads, EnsureOrdered = true });
        ActionBlock<Portion?> writing = new(portion => Write(portion, stop));
        pricing.LinkTo(writing, new() { PropagateCompletion = true });
        _ = writing.Completion.ContinueWith(_ => _free.Complete(), TaskScheduler.Default);
        foreach (Portion portion in portions)
        {
            _free.Post(portion);
        }

        for (int number = 0; !stop.IsCancellationRequested && await _free.OutputAvailableAsync(CancellationToken.None).ConfigureAwait(false); number++)
        {
            Portion portion = _free.Receive(CancellationToken.None);
            portion.Number = number;
            pricing.Post(portion);
        }

        pricing.Complete();
        await Written(writing).ConfigureAwait(false);
        return _isAtEnd && !_isLeftOut;
    }

    /// <summary>Reads a portion when it is its turn: portions are written in the order of their numbers.</summary>
    private bool TryRead(Portion portion)
    {
        lock (_turn)
        {
            while (_next != portion.Number)
            {
                Monitor.Wait(_turn);
            }

            try
            {
                _isAtEnd = _isAtEnd || !read(portion);
                return !_isAtEnd;
            }
            finally
            {
                _next++;
                Monitor.PulseAll(_turn);
            }
        }
    }

    private Portion? ReadAndPrice(Portion portion)
    {
        if (!TryRead(portion))
        {
            return null;
        }

        price(portion);
        return portion;
    }

    private void Write(Portion? portion, CancellationToken stop)
    {
        if (portion is null)
        {
            _free.Complete();
            return;
        }

        // Once one is left out, so are all that follow it.
        _isLeftOut = _isLeftOut || stop.IsCancellationRequested;
        if (!_isLeftOut)
        {
            write(portion);
        }

        _free.Post(portion);
    }

    /// <summary>Waits for the last portion, or throws what went wrong with one as it was thrown.</summary>
    private static async Task Written(ActionBlock<Portion?> writing)
    {
        try
        {
            await writing.Completion.ConfigureAwait(false);
        }
        catch (AggregateException wrapped)
        {
            ExceptionDispatchInfo.Throw(wrapped.Flatten().InnerExceptions[0]);
        }
    }
}
