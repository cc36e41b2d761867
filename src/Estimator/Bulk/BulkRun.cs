using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Estimator;

/// <summary>Runs a bulk call piece by piece, in the widest lanes there are: on the caller's thread, or on several.</summary>
internal static class BulkRun
{
    /// <summary>Rows of a piece: a multiple of a block, long enough that starting one costs nothing, short enough to stop soon.</summary>
    public const int Rows = 128 * HomeBlock.Rows;

    /// <summary>Homes in the widest lane that this processor itself works in.</summary>
    public static int LaneWidth =>
        SixteenWide.IsSupported ? SixteenWide.Width
        : EightWide.IsSupported ? EightWide.Width
        : FourWide.IsSupported ? FourWide.Width
        : OneWide.Width;

    public static void Quote<TFormulas>(in BulkCall<TFormulas> call, BulkOptions options)
        where TFormulas : struct, IFormulas
    {
        int threads = options.Threads == 0 ? Environment.ProcessorCount : options.Threads;
        if (threads == 1 || call.Count <= Rows)
        {
            Alone(call, options);
        }
        else
        {
            Together(call, options, threads);
        }
    }

    private static void Alone<TFormulas>(in BulkCall<TFormulas> call, BulkOptions options)
        where TFormulas : struct, IFormulas
    {
        int done = 0;
        while (done < call.Count)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            done = Price(call, done);
            options.Progress?.Report(done);
        }
    }

    /// <summary>
    /// The pieces on several threads. The call holds spans, which a lambda may not hold: the threads reach it on this stack, where
    /// it stays, and is kept up to date by the garbage collector, until the last of them is done.
    /// </summary>
    private static unsafe void Together<TFormulas>(in BulkCall<TFormulas> call, BulkOptions options, int threads)
        where TFormulas : struct, IFormulas
    {
        BulkCall<TFormulas> local = call;
        void* address = Unsafe.AsPointer(ref local);
        long done = 0;
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = threads, CancellationToken = options.Cancellation };
        try
        {
            Parallel.For(0, ((call.Count - 1) / Rows) + 1, parallel, piece =>
            {
                int start = piece * Rows;
                int rows = Price(in Unsafe.AsRef<BulkCall<TFormulas>>(address), start) - start;
                options.Progress?.Report(Interlocked.Add(ref done, rows));
            });
        }
        catch (AggregateException several)
        {
            // What one thread would throw: the caller need not know how many there were.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    /// <summary>Prices the piece that begins at a row, and returns where it ends.</summary>
    private static int Price<TFormulas>(in BulkCall<TFormulas> call, int start)
        where TFormulas : struct, IFormulas
    {
        int end = start + Math.Min(Rows, call.Count - start);
        switch (LaneWidth)
        {
            case 16:
                call.Price<SixteenWide>(start, end);
                break;
            case 8:
                call.Price<EightWide>(start, end);
                break;
            case 4:
                call.Price<FourWide>(start, end);
                break;
            default:
                call.Price<OneWide>(start, end);
                break;
        }

        call.Quotes.Totals?.Add(call.Quotes.Rows(start, end));
        return end;
    }
}
