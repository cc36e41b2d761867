namespace Estimator.Fuzz;

/// <summary>A folder of each thread for programs that read files. It stays when the process dies, with the input that did it.</summary>
internal static class WorkFile
{
    [ThreadStatic]
    private static string? _folder;

    private static string Folder => _folder ??= Directory.CreateTempSubdirectory("estimator-fuzz-").FullName;

    /// <summary>The path of a file in it.</summary>
    public static string At(string name) => Path.Combine(Folder, name);

    /// <summary>A file with this in it.</summary>
    public static string With(string name, byte[] bytes)
    {
        string path = At(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
