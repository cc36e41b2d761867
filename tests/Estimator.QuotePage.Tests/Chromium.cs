namespace Estimator.QuotePage.Tests;

/// <summary>The system's own Chromium.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Where it is; null if it is not installed.</summary>
    public static string? Path { get; } = Places.FirstOrDefault(File.Exists);

    /// <summary>Why no test can use it; null if it is there.</summary>
    public static string? WhyNot => Path is null ? $"No Chromium is installed; looked for {string.Join(", ", Places)}." : null;
}
