namespace QuotePortfolio.Output;

/// <summary>For those who only want the totals.</summary>
internal sealed class NoSink() : QuoteSink("")
{
    public override long Length => 0;

    public override ulong Hash => 0;

    public override void Start(long length, ulong hash)
    {
        // There is no file.
    }

    public override void Format(HomeBlock block, ByteBuffer into)
    {
        // Nothing is written.
    }

    public override void Write(ReadOnlySpan<byte> quotes)
    {
        // Nothing is written.
    }

    public override void Flush()
    {
        // Nothing was written.
    }

    public override void Complete()
    {
        // Nothing was written.
    }

    public override void Publish()
    {
        // There is no file.
    }

    protected override void Dispose(bool disposing)
    {
        // There is no file.
    }
}
