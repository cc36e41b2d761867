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

    /// <summary>Opens a file's text, or standard input for <c>-</c>.</summary>
    public static TextReader OpenText(string path, Terminal terminal) =>
        path == "-" ? terminal.In : new StreamReader(Open(path), bufferSize: 1 << 16);
}
