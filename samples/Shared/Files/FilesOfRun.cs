namespace QuoteShared.Files;

/// <summary>The files of one run: what it writes is nothing that it reads, and no two outputs are one file, by whatever name.</summary>
/// <param name="read">The files that are read, - for standard input; nulls are passed over.</param>
internal sealed class FilesOfRun(params IEnumerable<string?> read)
{
    private readonly string[] _read = [.. read.OfType<string>().Where(OutputFile.IsName).Select(path => path == "-" ? "/dev/stdin" : path)];
    private readonly List<(string Name, string Path)> _written = [("standard output", "/dev/stdout")];

    /// <summary>Adds an output.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="output">The output; null for none.</param>
    /// <param name="beside">Files that stand beside it until it is whole.</param>
    /// <exception cref="UsageException">It cannot be written, or is one of the other files.</exception>
    public void AddOutput(string option, string? output, params IEnumerable<string> beside)
    {
        if (output is null)
        {
            return;
        }

        OutputFile.Check(option, output);
        string[] all = [output, OutputFile.PartOf(output), OutputLock.PathFor(output), .. beside];
        foreach (string path in all)
        {
            string what = path == output ? "this" : $"'{path}', which stands beside it until it is whole,";
            if (Array.Find(_read, other => IsSame(path, other)) is { } input)
            {
                throw new UsageException($"{option}: {what} is the file that is read{(path == input ? "" : ", by another name")}; give another one.");
            }

            if (_written.Find(other => IsSame(path, other.Path)).Name is { } other)
            {
                throw new UsageException($"{option}: {what} is the file of {other}; give each its own.");
            }
        }

        _written.AddRange(all.Select(path => (option, path)));
    }

    private static bool IsSame(string one, string other) => Identity(one) == Identity(other);

    /// <summary>What tells a file from others: which it is; of one that is not there yet, its folder and name; where nobody knows, its full name.</summary>
    private static (FileFacts? File, FileFacts? Folder, string Name) Identity(string path)
    {
        string full = Path.GetFullPath(path);
        FileFacts? file = FileFacts.Of(full);
        FileFacts? folder = file is null ? FileFacts.Of(Path.GetDirectoryName(full) ?? full) : null;
        return (file, folder, file is not null ? "" : folder is not null ? Path.GetFileName(full) : Resolved(full));
    }

    private static string Resolved(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
}
