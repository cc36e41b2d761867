using System.IO.Hashing;
using ParquetSharp;
using ByteBuffer = QuoteShared.Homes.ByteBuffer;

namespace QuotePortfolio.Output;

/// <summary>
/// Quotes as Parquet. A Parquet file cannot be continued once its writer is gone, so all quotes also go into a plain
/// file beside it; a run that continues another writes the Parquet file anew from there.
/// </summary>
internal sealed class ParquetSink(string path, bool withId, QuoteOrigin origin) : QuoteSink(path)
{
    private readonly string _pathOfFrames = PathOfFrames(path);
    private readonly RowGroup _group = new(withId, origin);
    private readonly XxHash3 _hash = new();
    private FileStream? _frames;
    private FileStream? _file;
    private ParquetFileWriter? _writer;
    private long _length;

    public override long Length => _length;

    public override ulong Hash => _hash.GetCurrentHashAsUInt64();

    /// <summary>Where the quotes of a file are until it is whole.</summary>
    public static string PathOfFrames(string path) => path + ".quotes";

    public override void Start(long length, ulong hash)
    {
        _frames = Continue(_pathOfFrames, length, hash, _hash);
        _length = length;
        _file = OutputFile.Create(PathOfPart);
        _writer = new(_file, RowGroup.Columns(withId), logicalTypeFactory: null, RowGroup.Properties(), keyValueMetadata: null, leaveOpen: true);
        _frames.Position = 0;
        ByteBuffer frame = new();
        while (_frames.Position < length)
        {
            QuoteFrame.Read(_frames, frame);
            Collect(frame.Written);
        }
    }

    public override void Format(HomeBlock block, ByteBuffer into) => QuoteFrame.Write(block, into);

    public override void Write(ReadOnlySpan<byte> quotes)
    {
        _frames!.Write(quotes);
        _hash.Append(quotes);
        _length += quotes.Length;
        while (!quotes.IsEmpty)
        {
            int length = QuoteFrame.LengthOf(quotes);
            Collect(quotes[..length]);
            quotes = quotes[length..];
        }
    }

    public override void Flush() => RandomAccess.FlushToDisk(_frames!.SafeFileHandle);

    public override void Complete()
    {
        _group.WriteTo(_writer!);
        _writer!.Close();
        _file!.Flush(flushToDisk: true);
        (_length, _file.Position) = (_file.Length, 0);
        _hash.Reset();
        _hash.Append(_file);
        Dispose();
    }

    public override void Publish()
    {
        base.Publish();
        File.Delete(_pathOfFrames);
    }

    protected override void Dispose(bool disposing)
    {
        _writer?.Dispose();
        _file?.Dispose();
        _frames?.Dispose();
        _writer = null;
    }

    /// <summary>Takes the quotes of a frame; row groups are cut by rows, whatever the frames.</summary>
    private void Collect(ReadOnlySpan<byte> frame)
    {
        QuoteFrame quotes = new(frame);
        for (int row = 0; row < quotes.Rows;)
        {
            row += _group.Add(quotes, row);
            if (_group.IsFull)
            {
                _group.WriteTo(_writer!);
            }
        }
    }
}
