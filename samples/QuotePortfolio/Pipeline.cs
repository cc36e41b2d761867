using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Dataflow;

namespace QuotePortfolio;

/// <summary>Reading, pricing on several threads and writing in order, all at the same time; there are only so many portions, so whoever is ahead waits.</summary>
/// <param name="read">Fills a portion; false at the end.</param>
/// <param name="price">Prices a portion.</param>
/// <param name="write">Writes a portion.</param>
internal sealed class Pipeline(Func<Portion, bool> read, Action<Portion> price, Action<Portion> write)
{
    private readonly BufferBlock<Portion> _free = new();

    /// <summary>Runs until all is written.</summary>
    /// <param name="portions">All portions there are.</param>
    /// <param name="threads">Threads that price.</param>
    /// <param name="stop">Ends the run between two portions.</param>
    /// <returns>Whether all was written.</returns>
    public async Task<bool> Run(IEnumerable<Portion> portions, int threads, CancellationToken stop)
    {
        bool isAllRead = false;
        bool isLeftOut = false;
        TransformBlock<Portion, Portion> pricing = new(Priced, new() { MaxDegreeOfParallelism = threads, EnsureOrdered = true });
        ActionBlock<Portion> writing = new(portion =>
        {
            // Once one is left out, so are all that follow it.
            isLeftOut = isLeftOut || stop.IsCancellationRequested;
            if (!isLeftOut)
            {
                write(portion);
            }

            _free.Post(portion);
        });
        pricing.LinkTo(writing, new() { PropagateCompletion = true });
        _ = writing.Completion.ContinueWith(_ => _free.Complete(), TaskScheduler.Default);
        foreach (Portion portion in portions)
        {
            _free.Post(portion);
        }

        try
        {
            isAllRead = await ReadAll(pricing, stop).ConfigureAwait(false);
        }
        finally
        {
            pricing.Complete();
            await Written(writing).ConfigureAwait(false);
        }

        return isAllRead && !isLeftOut;
    }

    private Portion Priced(Portion portion)
    {
        price(portion);
        return portion;
    }

    /// <returns>Whether the end was reached.</returns>
    private async Task<bool> ReadAll(TransformBlock<Portion, Portion> pricing, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && await _free.OutputAvailableAsync(CancellationToken.None).ConfigureAwait(false))
        {
            Portion portion = _free.Receive(CancellationToken.None);
            if (!read(portion))
            {
                return true;
            }

            pricing.Post(portion);
        }

        return false;
    }

    /// <summary>Waits for the last portion, or throws what went wrong with one as it was thrown.</summary>
    private static async Task Written(ActionBlock<Portion> writing)
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
