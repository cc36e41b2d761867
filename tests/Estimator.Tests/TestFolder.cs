namespace Estimator.Tests;

/// <summary>Files that lie beside the tests' source.</summary>
internal static class TestFolder
{
    private const string Project = "Estimator.Tests.csproj";
    private static readonly Lazy<string> Root = new(Find);

    /// <summary>Path of a file or folder of the test project.</summary>
    public static string File(params string[] parts) => Path.Combine([Root.Value, .. parts]);

    // Found from where the tests run: a path the compiler writes down is not a real one in a deterministic build.
    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, Project)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"There is no {Project} above {AppContext.BaseDirectory}.");
    }
}
