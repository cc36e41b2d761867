using BenchmarkDotNet.Attributes;

namespace Estimator.Benchmarks;

/// <summary>The exterior job by the same formula, per house and on one thread: the library, its rivals, and what copying the columns takes.</summary>
[MemoryDiagnoser]
public class RivalBenchmarks : IDisposable
{
    private readonly Contest _contest = new();

    /// <summary>Throws if a rival computes something else.</summary>
    [GlobalSetup]
    public void Check() => Console.WriteLine(string.Join(Environment.NewLine, [.. _contest.Check(), _contest.CheckSheet()]));

    /// <summary>Ends the database.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _contest.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What a caller gets.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Contest.BulkHomes)]
    public void Library() => _contest.Quote();

    /// <summary>The library's own formulas, one house at a time.</summary>
    [Benchmark(OperationsPerInvoke = Contest.OneWideHomes)]
    public void OneWideLane() => _contest.QuoteOneWide();

    /// <summary>House objects and a loop over the rows of the book.</summary>
    [Benchmark(OperationsPerInvoke = Contest.NaiveHomes)]
    public void NaiveLoop() => _contest.QuoteNaively();

    /// <summary>SQL on one thread.</summary>
    [Benchmark(OperationsPerInvoke = Contest.SqlHomes)]
    public void DuckDb() => _contest.QuoteBySql();

    /// <summary>A rule a row.</summary>
    [Benchmark(OperationsPerInvoke = Contest.RulesHomes)]
    public void RulesEngine() => _contest.QuoteByRules();

    /// <summary>ClosedXML recalculating a workbook.</summary>
    [Benchmark(OperationsPerInvoke = Contest.SheetHomes)]
    public void Spreadsheet() => _contest.QuoteBySheet();

    /// <summary>The bytes of all columns, in and out.</summary>
    [Benchmark(OperationsPerInvoke = Contest.BulkHomes)]
    public void MemoryCopy() => _contest.CopyBytes();
}
