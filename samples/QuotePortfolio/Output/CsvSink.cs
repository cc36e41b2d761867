using System.IO.Hashing;

namespace QuotePortfolio.Output;

/// <summary>Quotes as CSV.</summary>
internal sealed class CsvSink(string path, bool withId, QuoteOrigin origin) : QuoteSink(path)
{
    private readonly QuoteText _text = new(withId, withCode: true, origin);
    private readonly XxHash3 _hash = new();
    private FileStream? _file;
    private long _length;

    public override long Length => _length;

    public override ulong Hash => _hash.GetCurrentHashAsUInt64();

    public override void Start(long length, ulong hash)
    {
        _file = Continue(PathOfPart, length, hash, _hash);
        _length = length;
        if (length == 0)
        {
            ByteBuffer header = new();
            _text.WriteHeader(header);
            Write(header.Written);
        }
    }

    public override void Format(HomeBlock block, ByteBuffer into) => _text.Write(block, into);

    public override void Write(ReadOnlySpan<byte> quotes)
    {
        _file!.Write(quotes);
        _hash.Append(quotes);
        _length += quotes.Length;
    }

    public override void Flush() => RandomAccess.FlushToDisk(_file!.SafeFileHandle);

    public override void Complete()
    {
        Flush();
        _file!.Dispose();
    }

    protected override void Dispose(bool disposing) => _file?.Dispose();
}
