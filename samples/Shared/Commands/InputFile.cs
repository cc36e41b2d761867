using System.Text;
using QuoteShared.Files;

namespace QuoteShared.Commands;

/// <summary>Files a command reads.</summary>
internal static class InputFile
{
    /// <summary>Letters or bytes of the longest file that is read as a whole: four times what the library reads of one.</summary>
    private const int Longest = 1 << 26;

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

    /// <summary>A file's whole text, or that of standard input for <c>-</c>.</summary>
    /// <exception cref="UsageException">There is no such file, it may not be read, or it is too long.</exception>
    public static string TextOf(string path, Terminal terminal)
    {
        using TextReader reader = OpenText(path, terminal);
        StringBuilder text = new();
        char[] piece = new char[1 << 16];
        while (reader.Read(piece) is var read and > 0)
        {
            text.Append(piece, 0, text.Length + read <= Longest ? read : throw TooLong(path));
        }

        return text.ToString();
    }

    /// <summary>A file's whole content.</summary>
    /// <exception cref="UsageException">There is no such file, it may not be read, or it is too long.</exception>
    public static byte[] BytesOf(string path)
    {
        using FileStream file = Open(path);
        using MemoryStream bytes = new();
        byte[] piece = new byte[1 << 16];
        while (file.Read(piece) is var read and > 0)
        {
            bytes.Write(piece, 0, bytes.Length + read <= Longest ? read : throw TooLong(path));
        }

        return bytes.ToArray();
    }

    private static UsageException TooLong(string path) =>
        new($"{(path == "-" ? "Standard input" : $"'{path}'")} is longer than {Longest >> 20} MiB; give a file that is shorter.");
}
