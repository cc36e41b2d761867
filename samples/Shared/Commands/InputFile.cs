using QuoteShared.Files;

namespace QuoteShared.Commands;

/// <summary>Files a command reads.</summary>
internal static class InputFile
{
    /// <summary>Opens a file for one pass from start to end.</summary>
    /// <exception cref="UsageException">There is no such file, or it may not be read.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(
                Directory.Exists(path) ? $"'{path}' is a folder; give a file." : $"Cannot read '{path}': {problem.Message}");
        }
    }

    /// <summary>Opens a file that may have to be read from its start again.</summary>
    /// <exception cref="UsageException">There is no such file, it may not be read, or it is a pipe.</exception>
    public static FileStream OpenAgain(string path)
    {
        const string Pipe = "is a pipe or a device; give a file: a run that is interrupted goes on from where it was.";
        if (!Directory.Exists(path) && FileFacts.Of(path) is { IsPlain: false })
        {
            throw new UsageException($"'{path}' {Pipe}");
        }

        FileStream file = Open(path);
        if (!file.CanSeek)
        {
            file.Dispose();
            throw new UsageException($"'{path}' {Pipe}");
        }

        return file;
    }

    /// <summary>Opens a file's text, or standard input for <c>-</c>.</summary>
    public static TextReader OpenText(string path, Terminal terminal) =>
        path == "-" ? terminal.In : new StreamReader(Open(path), bufferSize: 1 << 16);
}
