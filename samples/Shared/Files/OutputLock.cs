namespace QuoteShared.Files;

/// <summary>One run an output: whoever holds the lock writes, all others are refused. It ends with the process, however that ends.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private bool _isLetGo;

    private OutputLock(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Where the lock of an output is.</summary>
    public static string PathFor(string output) => output + ".lock";

    /// <summary>Takes the lock of an output.</summary>
    /// <exception cref="UsageException">Another run has it, or the output's folder cannot be written.</exception>
    public static OutputLock Take(string output)
    {
        string path = PathFor(output);
        while (true)
        {
            OutputFile.CheckPlain(path);
            CheckEmpty(path);
            FileStream file = Open(path, output);

            // A lock that was let go between being opened and being locked is one that nobody else sees.
            if (file.Length == 0)
            {
                return new(path, file);
            }

            file.Dispose();
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isLetGo, true))
        {
            return;
        }

        // Deleted first: a file that is left behind must not look like one that was let go. Windows keeps the name until the end.
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(_path);
            _file.SetLength(1);
        }

        _file.Dispose();
        if (OperatingSystem.IsWindows())
        {
            File.Delete(_path);
        }
    }

    /// <summary>Refuses somebody's file of that name: a lock has nothing in it for as long as it has a name.</summary>
    private static void CheckEmpty(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 })
        {
            throw new UsageException($"'{path}' would be the lock of the output, and is a file with something in it; move it away, or give another output.");
        }
    }

    // Without sharing: everything less is a shared lock on Linux, which two runs can have.
    private static FileStream Open(string path, string output)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException problem) when (problem is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException) && File.Exists(path))
        {
            throw new UsageException($"'{output}' is being written by another run; wait for its end, or give another file.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Cannot write '{output}': {problem.Message}");
        }
    }
}
