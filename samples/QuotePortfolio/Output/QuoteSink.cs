namespace QuotePortfolio.Output;

/// <summary>A file of quotes that can be continued where an earlier run stopped, and appears under its name only once it is whole.</summary>
/// <param name="path">The file.</param>
internal abstract class QuoteSink(string path) : IDisposable
{
    /// <summary>Bytes that a run which continues this one has to find.</summary>
    public abstract long Length { get; }

    protected string PathOfPart { get; } = path + ".part";

    private string PathOfFile { get; } = path;

    /// <summary>Opens a file by its extension; nothing is kept where there is none.</summary>
    public static QuoteSink Open(string? path, bool withId) =>
        path is null ? new NoSink()
        : FileKind.IsParquet(path, "--out") ? new ParquetSink(path, withId)
        : new CsvSink(path, withId);

    /// <summary>Starts anew, or from what an earlier run left.</summary>
    /// <param name="length">Bytes that are kept; zero to start anew.</param>
    public abstract void Start(long length);

    /// <summary>Puts the quotes of a block into the form in which <see cref="Write"/> takes them; called from many threads.</summary>
    public abstract void Format(HomeBlock block, ByteBuffer into);

    public abstract void Write(ReadOnlySpan<byte> quotes);

    /// <summary>Has the disk keep what was written; more may be written meanwhile.</summary>
    public abstract void Flush();

    /// <summary>Writes what is left; nothing more is written after.</summary>
    public abstract void Complete();

    /// <summary>Puts the whole file in its place. Does nothing if an earlier run already did.</summary>
    public virtual void Publish()
    {
        if (File.Exists(PathOfPart))
        {
            File.Move(PathOfPart, PathOfFile, overwrite: true);
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    /// <summary>Opens a file to go on with it.</summary>
    /// <exception cref="UsageException">It may not be written, or there is less of it than there was.</exception>
    protected static FileStream Continue(string path, long length)
    {
        try
        {
            FileStream file = new(path, length == 0 ? FileMode.Create : FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
            if (file.Length < length)
            {
                file.Dispose();
                throw Lost(path);
            }

            file.SetLength(length);
            file.Position = length;
            return file;
        }
        catch (FileNotFoundException)
        {
            throw Lost(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out: cannot write '{path}': {problem.Message}");
        }
    }

    private static UsageException Lost(string path) =>
        new($"What an interrupted run wrote to '{path}' is no longer there; begin again with --restart.");
}
