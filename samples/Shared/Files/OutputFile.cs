namespace QuoteShared.Files;

/// <summary>
/// A file that appears under its name only once it is whole. Until then it is written beside it, in a file of which nobody
/// else can have laid a link to somewhere else.
/// </summary>
internal static class OutputFile
{
    /// <summary>Where the output is written until it is whole.</summary>
    public static string PartOf(string output) => output + ".part";

    /// <summary>Refuses an output that is no file, or one of the files that are read, by whatever name.</summary>
    /// <param name="option">The option that names the output.</param>
    /// <param name="output">The output.</param>
    /// <param name="inputs">The files that are read; nulls are passed over.</param>
    /// <exception cref="UsageException">It cannot be written, or must not be.</exception>
    public static void Check(string option, string output, params IEnumerable<string?> inputs)
    {
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

        foreach (string input in inputs.OfType<string>())
        {
            if (IsSame(output, input) || IsSame(PartOf(output), input))
            {
                throw new UsageException($"{option}: this is the file that is read{(output == input ? "" : ", by another name")}; give another one.");
            }
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

    /// <summary>Refuses to go on with a link, which may be anybody's and lead anywhere.</summary>
    /// <exception cref="UsageException">It is one.</exception>
    public static void CheckNoLink(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new UsageException($"'{path}' is a link, which is not followed; delete it.");
        }
    }

    /// <summary>Puts a whole part in its place.</summary>
    public static void Publish(string output) => File.Move(PartOf(output), output, overwrite: true);

    private static bool IsSame(string one, string other) =>
        FileFacts.Of(one) is { } file ? file == FileFacts.Of(other) : Resolved(one) == Resolved(other);

    private static string Resolved(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path) : Path.GetFullPath(path);
}
