namespace Estimator.Tests.ConsoleSample;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string text = "", string ending = ".txt")
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"estimator-{Guid.NewGuid():N}{ending}");
        File.WriteAllText(Path, text);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
