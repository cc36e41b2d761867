using System.Text;

namespace QuoteShared.Files;

/// <summary>
/// A file that appears under its name only once it is whole. Until then it is written beside it, in a file of which nobody
/// else can have laid a link to somewhere else.
/// </summary>
internal static class OutputFile
{
    /// <summary>Bytes of the longest name; systems take 255, and what stands beside an output has a longer one.</summary>
    private const int LongestName = 240;

    /// <summary>Where the output is written until it is whole.</summary>
    public static string PartOf(string output) => output + ".part";

    /// <summary>Whether a text may be the name of a file, wherever that is.</summary>
    public static bool IsName(string text) => text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal);

    /// <summary>Refuses an output that is no file.</summary>
    /// <param name="option">The option that names the output.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Check(string option, string output)
    {
        if (!IsName(output))
        {
            throw new UsageException($"{option}: '{Excerpt.Of(output)}' is no name of a file; give one.");
        }

        if (Encoding.UTF8.GetByteCount(Path.GetFileName(output)) > LongestName)
        {
            throw new UsageException($"{option}: '{Excerpt.Of(Path.GetFileName(output))}' is longer than {LongestName} bytes; give a shorter name.");
        }

        if (Directory.Exists(output))
        {
            throw new UsageException($"{option}: '{output}' is a folder; give a file.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
        {
            throw new UsageException($"{option}: there is no folder for '{output}'.");
        }

        if (FileFacts.Of(output) is { IsPlain: false })
        {
            throw new UsageException($"{option}: '{output}' is a pipe or a device; give a file.");
        }
    }

    /// <summary>Opens a new file; what was there under its name is gone, and if that was a link, what it leads to is not.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static FileStream Create(string path)
    {
        try
        {
            File.Delete(path);
            return new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Cannot write '{path}': {problem.Message}");
        }
    }

    /// <summary>Refuses to go on with a link, which may be anybody's and lead anywhere, or with a pipe, whose other end may be silent.</summary>
    /// <exception cref="UsageException">It is one.</exception>
    public static void CheckPlain(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new UsageException($"'{path}' is a link, which is not followed; delete it.");
        }

        if (FileFacts.Of(path) is { IsPlain: false })
        {
            throw new UsageException($"'{path}' is a pipe, a device or a folder where a file is to be; delete it.");
        }
    }

    /// <summary>Puts a whole part in its place.</summary>
    public static void Publish(string output) => File.Move(PartOf(output), output, overwrite: true);
}
