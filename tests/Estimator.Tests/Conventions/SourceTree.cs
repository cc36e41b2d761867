using System.Text.RegularExpressions;

namespace Estimator.Tests;

/// <summary>The library's own source, found from where the tests run: a continuous build rewrites the paths in the compiler's attributes.</summary>
internal static partial class SourceTree
{
    /// <summary>The repository.</summary>
    public static readonly string Root = Find();

    private static readonly string Library = Path.Combine(Root, "src", "Estimator");

    /// <summary>What users read: the README and everything in docs.</summary>
    public static IEnumerable<string> Documents =>
        [Path.Combine(Root, "README.md"), .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md")];

    /// <summary>Folders from the lowest floor to the highest; the root of the library is the last.</summary>
    public static string[] Floors { get; } =
        ["Measures", "Homes", "Prices", "Pricing", "Planning", "Explaining", "Bulk", "Jobs", "Choices", "Bids", "Calibration", "Programs", "Json", ""];

    public static SourceFile[] Files { get; } = [.. Floors.SelectMany(FilesOf).Select(Read)];

    private static IEnumerable<string> FilesOf(string folder) => Directory.Exists(Path.Combine(Library, folder))
        ? Directory.EnumerateFiles(Path.Combine(Library, folder), "*.cs", folder.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
        : [];

    private static SourceFile Read(string path)
    {
        string text = File.ReadAllText(path);
        string name = Path.GetRelativePath(Library, path);
        string folder = name.Contains(Path.DirectorySeparatorChar) ? name.Split(Path.DirectorySeparatorChar)[0] : "";
        return new(name, Array.IndexOf(Floors, folder), text, NotCode().Replace(text, " "));
    }

    private static string Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Estimator.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }

    /// <summary>Comments, texts and characters.</summary>
    [GeneratedRegex(""""
        //[^\n]*|/\*[\s\S]*?\*/|"""[\s\S]*?"""|@"(?:""|[^"])*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'
        """")]
    private static partial Regex NotCode();
}

/// <summary>A file of the library.</summary>
/// <param name="Name">Path inside the library.</param>
/// <param name="Floor">Number of its floor; the lowest is zero.</param>
/// <param name="Text">All of it.</param>
/// <param name="Code">Without comments and texts.</param>
internal sealed partial record SourceFile(string Name, int Floor, string Text, string Code)
{
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>Lines that are neither comment nor blank.</summary>
    public int CodeLines => Text.Split('\n').Count(line => line.Trim() is { Length: > 0 } code && !code.StartsWith("//", StringComparison.Ordinal));

    /// <summary>Names of the types it declares.</summary>
    public IEnumerable<string> Types => Declaration().Matches(Code).Select(match => match.Groups[1].Value);

    /// <summary>Names that it may use as types: not what follows a dot, is called, is declared as a member or named as an argument.</summary>
    public IEnumerable<string> Mentions => Mention().Matches(Code).Select(match => match.Value);

    [GeneratedRegex(@"\b(?:class|struct|enum|interface|record(?: struct)?|delegate [\w<>]+) ([A-Z]\w*)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<=new |typeof\(|nameof\()[A-Z]\w*|(?<![\w.])[A-Z]\w*(?=<|\??(?:\[\])? [a-z_]\w*|\??(?:\[\])? [A-Z]\w* *[({;=]|\.[A-Z]|>|\[\])")]
    private static partial Regex Mention();
}
