namespace Estimator.Tests;

/// <summary>Room for the prices of a bulk call.</summary>
internal sealed class BulkQuotes(int count)
{
    public double[] Low { get; } = new double[count];

    public double[] Likely { get; } = new double[count];

    public double[] High { get; } = new double[count];

    public BulkIssue[] Issue { get; } = new BulkIssue[count];

    public QuoteColumns Columns => new() { Low = Low, Likely = Likely, High = High, Issue = Issue };

    /// <summary>Room for one row.</summary>
    public QuoteColumns Row(int row) => new()
    {
        Low = Low.AsSpan(row, 1),
        Likely = Likely.AsSpan(row, 1),
        High = High.AsSpan(row, 1),
        Issue = Issue.AsSpan(row, 1),
    };

    /// <summary>A row with its prices to the last bit.</summary>
    public (long Low, long Likely, long High, BulkIssue Issue) Bits(int row) =>
        (BitConverter.DoubleToInt64Bits(Low[row]), BitConverter.DoubleToInt64Bits(Likely[row]), BitConverter.DoubleToInt64Bits(High[row]), Issue[row]);

    public (double Low, double Likely, double High) Prices(int row) => (Low[row], Likely[row], High[row]);

    /// <summary>An explained total as bulk writes it; zeros for a job without one.</summary>
    public static (double Low, double Likely, double High) InCurrency(EstimateTotal? total) =>
        ((double)(total?.Low ?? 0), (double)(total?.Likely ?? 0), (double)(total?.High ?? 0));

    /// <summary>Quotes with the embedded book.</summary>
    public static BulkQuotes Of(Job template, in HomeColumns homes, BulkOptions? options = null)
    {
        BulkQuotes quotes = new(homes.Count);
        HomeEstimator.Default.Quote(template, homes, quotes.Columns, options);
        return quotes;
    }
}
