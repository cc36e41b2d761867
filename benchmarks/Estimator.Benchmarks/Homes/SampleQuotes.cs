namespace Estimator.Benchmarks;

/// <summary>Room for the prices of a bulk call.</summary>
internal sealed class SampleQuotes(int count)
{
    public double[] Low { get; } = new double[count];

    public double[] Likely { get; } = new double[count];

    public double[] High { get; } = new double[count];

    public BulkIssue[] Issue { get; } = new BulkIssue[count];

    public QuoteColumns Columns => First(count);

    public QuoteColumns First(int rows) => new()
    {
        Low = Low.AsSpan(0, rows),
        Likely = Likely.AsSpan(0, rows),
        High = High.AsSpan(0, rows),
        Issue = Issue.AsSpan(0, rows),
    };

    public PlainQuote this[int row] => new(Low[row], Likely[row], High[row]);

    /// <summary>Whether a row is priced, and to the last bit as told.</summary>
    public bool IsSame(int row, PlainQuote other) =>
        Issue[row] == BulkIssue.None && IsSame(Low[row], other.Low) && IsSame(Likely[row], other.Likely) && IsSame(High[row], other.High);

    private static bool IsSame(double one, double other) =>
        BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);
}

/// <summary>A low, a likely and a high, in currency.</summary>
internal readonly record struct PlainQuote(double Low, double Likely, double High)
{
    /// <summary>The largest difference between two of the three.</summary>
    public double Gap(PlainQuote other) =>
        Math.Max(Math.Abs(Low - other.Low), Math.Max(Math.Abs(Likely - other.Likely), Math.Abs(High - other.High)));
}
