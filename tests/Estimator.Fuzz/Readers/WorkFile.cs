namespace Estimator.Fuzz;

/// <summary>A folder of each thread for programs that read files. It stays when the process dies, with the input that did it, and goes when it ends.</summary>
internal static class WorkFile
{
    private static readonly Lazy<string> All = new(() =>
    {
        DirectoryInfo all = Directory.CreateTempSubdirectory("estimator-fuzz-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => all.Delete(recursive: true);
        return all.FullName;
    });

    private static int _folders;

    [ThreadStatic]
    private static string? _folder;

    private static string Folder => _folder ??= Directory.CreateDirectory(Path.Combine(All.Value, $"{Interlocked.Increment(ref _folders)}")).FullName;

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
