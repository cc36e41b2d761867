using System.Runtime;
using System.Runtime.InteropServices;

namespace Estimator.Tests;

public class BulkRunTests
{
    private const int Rows = (3 * BulkRun.Rows) + 77;
    private static readonly ExteriorHomes Houses = new(Rows, seed: 21);
    private static readonly BulkQuotes Alone = BulkQuotes.Of(Houses.Template, Houses.Columns);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Quote_AnyNumberOfThreads_IsTheSameToTheBit(int threads)
    {
        BulkQuotes quotes = new(Rows);
        HomeEstimator.Default.Quote(Houses.Template, Houses.Columns, quotes.Columns, new() { Threads = threads });
        Assert.Equal(Alone.Low, quotes.Low);
        Assert.Equal(Alone.Likely, quotes.Likely);
        Assert.Equal(Alone.High, quotes.High);
        Assert.Equal(Alone.Issue, quotes.Issue);
    }

    /// <summary>Whoever is done with a piece has the collector move the columns while the others price theirs.</summary>
    /// <remarks>Columns of bytes are small enough to be moved, and lie behind what is gone by the time the collector comes.</remarks>
    [Fact]
    public void Quote_WhileTheColumnsAreMoved_IsTheSameToTheBit()
    {
        for (int i = 0; i < 3; i++)
        {
            ExteriorHomes houses = new(5 * BulkRun.Rows, seed: 21);
            BulkQuotes quotes = new(houses.Count);
            Reports moves = new(Compact);
            HomeEstimator.Default.Quote(houses.Template, houses.Columns, quotes.Columns, new() { Threads = 3, Progress = moves });
            Assert.Equal(5, moves.Rows.Count);
            Assert.Equal(BulkQuotes.Of(houses.Template, houses.Columns).Likely, quotes.Likely);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Quote_Progress_EndsWithEveryRow(int threads)
    {
        Reports reports = new();
        HomeEstimator.Default.Quote(Houses.Template, Houses.Columns, new BulkQuotes(Rows).Columns, new() { Threads = threads, Progress = reports });
        Assert.Equal(4, reports.Rows.Count);
        Assert.Equal(Rows, reports.Rows.Max());
        Assert.Equal(reports.Rows.Count, reports.Rows.Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Quote_ProgressThatThrows_IsThrownAsItIs(int threads)
    {
        Reports reports = new(() => throw new TimeoutException());
        Assert.Throws<TimeoutException>(
            () => HomeEstimator.Default.Quote(Houses.Template, Houses.Columns, new BulkQuotes(Rows).Columns, new() { Threads = threads, Progress = reports }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Quote_CanceledBefore_PricesNothing(int threads)
    {
        BulkQuotes quotes = new(Rows);
        Assert.ThrowsAny<OperationCanceledException>(
            () => HomeEstimator.Default.Quote(Houses.Template, Houses.Columns, quotes.Columns, new() { Threads = threads, Cancellation = new(canceled: true) }));
        Assert.All(quotes.Likely, likely => Assert.Equal(0, likely));
    }

    [Fact]
    public void Quote_CanceledOnTheWay_StopsAfterThePiece()
    {
        using CancellationTokenSource cancel = new();
        BulkQuotes quotes = new(Rows);
        Reports reports = new(cancel.Cancel);
        Assert.Throws<OperationCanceledException>(
            () => HomeEstimator.Default.Quote(Houses.Template, Houses.Columns, quotes.Columns, new() { Progress = reports, Cancellation = cancel.Token }));
        Assert.Equal(Alone.Likely[..BulkRun.Rows], quotes.Likely[..BulkRun.Rows]);
        Assert.Equal(0, quotes.Likely[BulkRun.Rows]);
    }

    [Fact]
    public void Quote_ColumnInMemoryThatIsWritten_ThrowsNamingIt()
    {
        double[] memory = new double[11];
        Assert.Throws<ArgumentException>("FloorArea", () => Quote(memory.AsSpan(0, 10), memory.AsSpan(1, 10), new double[10]));
        Assert.Throws<ArgumentException>("FloorArea", () => Quote(memory.AsSpan(1, 10), memory.AsSpan(0, 10), new double[10]));
        Assert.Throws<ArgumentException>("Low", () => Quote(default, memory.AsSpan(0, 10), memory.AsSpan(1, 10)));
        double[] apart = new double[20];
        Quote(apart.AsSpan(0, 10), apart.AsSpan(10), new double[10]);
        Quote(apart.AsSpan(10), apart.AsSpan(0, 10), new double[10]);

        Assert.Throws<ArgumentException>("Issue", () => HomeEstimator.Default.Quote(
            Houses.Template,
            new HomeColumns { Count = 10 },
            new QuoteColumns
            {
                Low = memory.AsSpan(0, 10),
                Likely = new double[10],
                High = new double[10],
                Issue = MemoryMarshal.Cast<double, BulkIssue>(memory.AsSpan())[..10],
            }));

        static void Quote(Span<double> area, Span<double> low, Span<double> likely) => HomeEstimator.Default.Quote(
            Houses.Template,
            new HomeColumns { Count = 10, FloorArea = area },
            new QuoteColumns { Low = low, Likely = likely, High = new double[10], Issue = new BulkIssue[10] });
    }

    [Fact]
    public void Threads_Negative_Throw() => Assert.Throws<ArgumentOutOfRangeException>(() => new BulkOptions { Threads = -1 });

    [Fact]
    public void Defaults_AreAsDocumented()
    {
        BulkOptions options = new();
        Assert.Equal((1, CancellationToken.None, null), (options.Threads, options.Cancellation, options.Progress));
    }

    private static void Compact()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }
}
