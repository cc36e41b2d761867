using System.IO.Hashing;

namespace QuotePortfolio.Output;

/// <summary>A file of quotes that can be continued where an earlier run stopped, and appears under its name only once it is whole.</summary>
/// <param name="path">The file.</param>
internal abstract class QuoteSink(string path) : IDisposable
{
    /// <summary>Bytes that a run which continues this one has to find; once it is complete, those of the whole file.</summary>
    public abstract long Length { get; }

    /// <summary>What they say, in short.</summary>
    public abstract ulong Hash { get; }

    protected string PathOfPart { get; } = OutputFile.PartOf(path);

    /// <summary>Opens a file by its extension; nothing is kept where there is none.</summary>
    public static QuoteSink Open(string? path, bool withId, QuoteOrigin origin) =>
        path is null ? new NoSink()
        : FileKind.IsParquet(path, "--out") ? new ParquetSink(path, withId, origin)
        : new CsvSink(path, withId, origin);

    /// <summary>What a file's sink writes beside it.</summary>
    public static IEnumerable<string> FilesBeside(string path) => FileKind.IsParquet(path, "--out") ? [ParquetSink.PathOfFrames(path)] : [];

    /// <summary>Starts anew, or from what an earlier run left.</summary>
    /// <param name="length">Bytes that are kept; zero to start anew.</param>
    /// <param name="hash">What they said.</param>
    /// <exception cref="UsageException">They are not there, or say something else.</exception>
    public abstract void Start(long length, ulong hash);

    /// <summary>Puts the quotes of a block into the form in which <see cref="Write"/> takes them; called from many threads.</summary>
    public abstract void Format(HomeBlock block, ByteBuffer into);

    public abstract void Write(ReadOnlySpan<byte> quotes);

    /// <summary>Has the disk keep what was written; more may be written meanwhile.</summary>
    public abstract void Flush();

    /// <summary>Writes what is left; nothing more is written after.</summary>
    public abstract void Complete();

    /// <summary>Puts the whole file in its place.</summary>
    public virtual void Publish() => OutputFile.Publish(path);

    /// <summary>Puts the file in its place that an earlier run completed, if it did not do so itself.</summary>
    /// <exception cref="UsageException">It is not there, or says something else.</exception>
    public void Publish(long length, ulong hash)
    {
        bool isPart = File.Exists(PathOfPart);
        Open(isPart ? PathOfPart : path, length, hash, new()).Dispose();
        if (isPart)
        {
            Publish();
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    /// <summary>Opens a file to go on with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="length">Bytes that are kept; zero to start anew.</param>
    /// <param name="expected">What they said.</param>
    /// <param name="hash">Takes what they say.</param>
    /// <exception cref="UsageException">It may not be written, or is not what it was.</exception>
    protected static FileStream Continue(string path, long length, ulong expected, XxHash3 hash)
    {
        if (length == 0)
        {
            return OutputFile.Create(path);
        }

        FileStream file = Open(path, length, expected, hash);
        file.SetLength(length);
        return file;
    }

    private static FileStream Open(string path, long length, ulong expected, XxHash3 hash)
    {
        OutputFile.CheckPlain(path);
        if (!File.Exists(path))
        {
            throw Lost(path);
        }

        FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        OutputFile.CheckPlain(path);
        byte[] bytes = new byte[RowChunk.Capacity];
        while (file.Position < length && file.Read(bytes, 0, (int)Math.Min(bytes.Length, length - file.Position)) is var read and > 0)
        {
            hash.Append(bytes.AsSpan(0, read));
        }

        if (file.Position != length || hash.GetCurrentHashAsUInt64() != expected)
        {
            file.Dispose();
            throw Lost(path);
        }

        return file;
    }

    private static UsageException Lost(string path) =>
        new($"What an interrupted run wrote to '{path}' is no longer there, or was changed; begin again with --restart.");
}
