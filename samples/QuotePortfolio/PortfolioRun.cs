using ParquetSharp;
using QuotePortfolio.Input;
using QuotePortfolio.Output;

namespace QuotePortfolio;

/// <summary>One run: from the start of a file, or on from where an earlier run was interrupted, to its end or the next interruption.</summary>
internal sealed class PortfolioRun : IDisposable
{
    private static readonly TimeSpan BetweenJournals = TimeSpan.FromMilliseconds(500);
    private readonly PortfolioOrder _order;
    private readonly HomeSource _source;
    private readonly QuoteSink _sink;
    private readonly IReadOnlyDictionary<string, string> _fingerprint;
    private readonly string? _journal;
    private readonly OutputLock? _lock;
    private long _lastJournal = Environment.TickCount64;
    private long _position;
    private ulong _hash;
    private Task _saving = Task.CompletedTask;

    /// <exception cref="UsageException">The input cannot be read, or another run writes the output.</exception>
    public PortfolioRun(PortfolioOrder order)
    {
        _order = order;
        _source = HomeSource.Open(order.In, order.Id, order.Job);
        _source.Header.Require(order.Job, order.TakesTypicalSize);
        _sink = QuoteSink.Open(order.Out, _source.Header[HomeColumn.Id] >= 0, new(order.Estimator, order.AsOf));
        _fingerprint = order.Fingerprint(_source);
        _journal = order.Out is null ? null : Journal.PathFor(order.Out);
        _lock = order.Out is null ? null : OutputLock.Take(order.Out);
        Totals = new(order.Estimator);
    }

    public PortfolioTotals Totals { get; }

    public Header Header => _source.Header;

    /// <summary>How much of the input is done, and how much there is, in bytes or rows.</summary>
    public (long Done, long All) Progress => (Math.Min(Volatile.Read(ref _position), _source.Length), _source.Length);

    /// <summary>Rows that an earlier run had done.</summary>
    public long RowsBefore { get; private set; }

    /// <summary>How much of the input an earlier run had done.</summary>
    public long PositionBefore { get; private set; }

    /// <summary>Called with the rows done so far, after each portion that is written.</summary>
    public Action<long>? AfterPortion { get; init; }

    /// <summary>What stands beside an output until that is whole, for a run that continues this one.</summary>
    public static IEnumerable<string> FilesBeside(string? output) =>
        output is null ? [] : [Journal.PathFor(output), Journal.PathOfNext(Journal.PathFor(output)), .. QuoteSink.FilesBeside(output)];

    /// <summary>Runs.</summary>
    /// <param name="stop">Interrupts the run.</param>
    /// <returns>Whether the output is whole.</returns>
    public bool Run(CancellationToken stop)
    {
        if (_order.Restart && _journal is not null)
        {
            File.Delete(_journal);
        }

        Journal? earlier = _journal is null ? null : Journal.Read(_journal);
        earlier?.CheckSame(_fingerprint, _journal!);
        Continue(earlier);
        if (earlier is { IsDone: true })
        {
            CheckEnd();
            _sink.Publish(earlier.Length, earlier.OutputHash);
            File.Delete(_journal!);
            return true;
        }

        try
        {
            return RunOn(earlier, stop);
        }
        catch (ParquetException problem)
        {
            // Those of the input are told by the input.
            throw new UsageException($"--out: cannot write '{_order.Out}': {problem.Message}");
        }
    }

    public void Dispose()
    {
        Task.WaitAny(_saving);
        _source.Dispose();
        _sink.Dispose();
        _lock?.Dispose();
    }

    private bool RunOn(Journal? earlier, CancellationToken stop)
    {
        _sink.Start(earlier?.Length ?? 0, earlier?.OutputHash ?? 0);
        Save();
        IEnumerable<Portion> portions = Enumerable.Range(0, (2 * _order.Threads) + 2).Select(_ => NewPortion());
        if (!new Pipeline(_source.TryRead, Price, Write).Run(portions, _order.Threads, stop).GetAwaiter().GetResult())
        {
            Save();
            return false;
        }

        _saving.GetAwaiter().GetResult();
        _sink.Complete();
        Save(isDone: true);
        _sink.Publish();
        if (_journal is not null)
        {
            File.Delete(_journal);
        }

        return true;
    }

    private void Continue(Journal? earlier)
    {
        PositionBefore = _position = earlier?.Position ?? 0;
        if (earlier is { Position: < 0 } or { Length: < 0 } or { Position: > 0, Length: 0 } || (earlier is not null && !Totals.TryLoad(earlier)))
        {
            throw Journal.NoJournal(_journal!);
        }

        RowsBefore = Totals.Counts.Rows;
        _hash = _source.MoveTo(_position);
        if (earlier is not null && earlier.InputHash != _hash)
        {
            throw new UsageException($"'{_order.In}' is not what it was when the run was interrupted; begin again with --restart.");
        }
    }

    /// <summary>Refuses the journal of a run that says it is done and is not.</summary>
    private void CheckEnd()
    {
        if (_source.TryRead(NewPortion()))
        {
            throw Journal.NoJournal(_journal!);
        }
    }

    private Portion NewPortion() => _source.NewPortion(new(_order.Estimator), _order.Job, _order.Estimator);

    private void Price(Portion portion)
    {
        portion.Output.Clear();
        portion.Totals.Clear();
        portion.Begin();
        while (portion.Next() is { } block)
        {
            _order.Job.Quote(block, _order.Estimator, _order.AsOf);
            _sink.Format(block, portion.Output);
            portion.Totals.Add(block);
        }
    }

    private void Write(Portion portion)
    {
        _sink.Write(portion.Output.Written);
        Totals.Add(portion.Totals);
        Volatile.Write(ref _position, portion.End);
        _hash = portion.Hash;
        if (Environment.TickCount64 - _lastJournal > BetweenJournals.TotalMilliseconds)
        {
            SaveSoon();
        }

        AfterPortion?.Invoke(Totals.Counts.Rows);
    }

    /// <summary>Has the disk keep what was written and how far it goes, while the run goes on.</summary>
    private void SaveSoon()
    {
        if (_journal is null || !_saving.IsCompleted)
        {
            return;
        }

        _saving.GetAwaiter().GetResult();
        Journal now = ToJournal(isDone: false);
        _saving = Task.Run(() =>
        {
            _sink.Flush();
            now.Write(_journal);
        });
        _lastJournal = Environment.TickCount64;
    }

    private void Save(bool isDone = false)
    {
        _saving.GetAwaiter().GetResult();
        if (_journal is null)
        {
            return;
        }

        if (!isDone)
        {
            _sink.Flush();
        }

        ToJournal(isDone).Write(_journal);
    }

    private Journal ToJournal(bool isDone) => Totals.ToJournal(_fingerprint, (_position, _hash), (_sink.Length, _sink.Hash), isDone);
}
