namespace Estimator.Tests.ConsoleSample;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string text = "") => File.WriteAllText(Path, text);

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"estimator-{Guid.NewGuid():N}.txt");

    public void Dispose() => File.Delete(Path);
}
