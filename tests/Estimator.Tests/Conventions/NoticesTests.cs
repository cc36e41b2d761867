using System.Text.Json;
using System.Text.RegularExpressions;

namespace Estimator.Tests;

/// <summary>The licence of every package, transitive ones too, stands in the notices, and is the one that the package gives itself.</summary>
public sealed partial class NoticesTests
{
    private static readonly string Packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>What the text of a licence says that a package brings as a file or names by an address.</summary>
    private static readonly Dictionary<string, string> Words = new() { ["MIT"] = "Permission is hereby granted, free of charge", ["Apache-2.0"] = "Apache License" };

    private static readonly Dictionary<string, string> Noted = NotedLicences();

    public static TheoryData<string> LockFiles =>
        [.. Directory.EnumerateFiles(SourceTree.Root, "packages.lock.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(SourceTree.Root, file)).Order()];

    [Theory]
    [MemberData(nameof(LockFiles))]
    public void Packages_StandInTheNoticesWithTheirLicence(string file)
    {
        using JsonDocument locked = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SourceTree.Root, file)));
        foreach (JsonProperty package in locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
        {
            if (package.Value.TryGetProperty("resolved", out JsonElement version))
            {
                string own = Licence(package.Name, version.GetString()!);
                Assert.True(Noted.TryGetValue(package.Name, out string? noted), $"docs/notices.md lacks {package.Name}, {own}.");
                Assert.True(own == noted, $"docs/notices.md has {package.Name} as {noted}; it is {own}.");
            }
        }
    }

    /// <summary>The expression of the package, or the licence that its text is.</summary>
    private static string Licence(string id, string version)
    {
        string folder = Path.Combine(Packages, id.ToLowerInvariant(), version.ToLowerInvariant());
        string specification = File.ReadAllText(Directory.EnumerateFiles(folder, "*.nuspec").Single());
        if (Expression().Match(specification) is { Success: true } expression)
        {
            return expression.Groups[1].Value;
        }

        string? text = Directory.EnumerateFiles(folder).FirstOrDefault(file => Path.GetFileName(file).StartsWith("license", StringComparison.OrdinalIgnoreCase));
        return text is null ? Noted.GetValueOrDefault(id, "unknown: read the address it gives") : LicenceOf(File.ReadAllText(text));
    }

    /// <summary>The first that the text has words of: those of what a package holds of others come after its own.</summary>
    private static string LicenceOf(string text) => Words
        .Select(licence => (licence.Key, At: text.IndexOf(licence.Value, StringComparison.OrdinalIgnoreCase)))
        .Where(licence => licence.At >= 0)
        .OrderBy(licence => licence.At)
        .Select(licence => licence.Key)
        .FirstOrDefault("unknown: read its licence");

    private static Dictionary<string, string> NotedLicences() => File.ReadLines(Path.Combine(SourceTree.Root, "docs", "notices.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .SelectMany(cells => cells[2].Split(", ").Select(package => (package, cells[1])))
        .ToDictionary(row => row.package, row => row.Item2);

    [GeneratedRegex("""<license type="expression"[^>]*>([^<]+)</license>""")]
    private static partial Regex Expression();
}
