using System.Collections.Concurrent;

namespace Estimator.Tests;

/// <summary>As many rows as an index can count.</summary>
public sealed class MostRowsTests : IDisposable
{
    private const int Rows = int.MaxValue;
    private static readonly ExteriorPainting Template = ExampleJobs.AllKnown;
    private static readonly double Likely = (double)HomeEstimator.Default.Estimate(Template).Total.Likely;

    private readonly EmptyColumn<double> _low = new(Rows);
    private readonly EmptyColumn<double> _likely = new(Rows);
    private readonly EmptyColumn<double> _high = new(Rows);
    private readonly EmptyColumn<BulkIssue> _issue = new(Rows);

    private static HomeColumns Homes => new() { Count = Rows };

    private QuoteColumns Quotes => new() { Low = _low.Span, Likely = _likely.Span, High = _high.Span, Issue = _issue.Span };

    [Fact]
    public void Quote_BeginsWithTheFirst()
    {
        Assert.NotEmpty(QuoteUntilAReport(threads: 1));
        Assert.Equal(Likely, _likely.Span[0]);
    }

    /// <summary>Which rows come first is nobody's to say.</summary>
    [Fact]
    public void Quote_OnTwoThreads_PricesSome() => Assert.NotEmpty(QuoteUntilAReport(threads: 2));

    /// <summary>A column of 2³¹ numbers is longer than an index of bytes can count.</summary>
    [Fact]
    public void Quote_InputThatIsWritten_IsRefused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => HomeEstimator.Default.Quote(Template, Homes with { FloorArea = _low.Span }, Quotes));
        Assert.Contains("FloorArea", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LastRows_ArePriced_AndNoneBeforeThem()
    {
        ExteriorPrices prices = new(new(PriceBook.UnitedStates2025), new(PriceBook.UnitedStates2025));
        BulkPlan plan = BulkPlan.Of(prices, ExteriorKind.TemplateOf(Template, prices), Homes.Filled);
        new BulkCall<ExteriorPrices>(prices, plan, Homes, Quotes).Price<OneWide>(Rows - HomeBlock.Rows - 1, Rows);
        Assert.Equal([0, Likely, Likely, Likely], (ReadOnlySpan<double>)[_likely.Span[^(HomeBlock.Rows + 2)], _likely.Span[^(HomeBlock.Rows + 1)], _likely.Span[^2], _likely.Span[^1]]);
    }

    private ConcurrentBag<long> QuoteUntilAReport(int threads)
    {
        using CancellationTokenSource cancel = new();
        Reports reports = new(cancel.Cancel);
        BulkOptions options = new() { Threads = threads, Progress = reports, Cancellation = cancel.Token };
        Assert.ThrowsAny<OperationCanceledException>(() => HomeEstimator.Default.Quote(Template, Homes, Quotes, options));
        return reports.Rows;
    }

    public void Dispose()
    {
        _low.Dispose();
        _likely.Dispose();
        _high.Dispose();
        _issue.Dispose();
    }
}
