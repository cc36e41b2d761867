using Estimator.Tests.PortfolioSample;
using QuoteShared;
using QuoteShared.Files;

namespace Estimator.Tests.ConsoleSample;

/// <summary>Files that a command writes: each has a name, and it is no other file of the command.</summary>
public sealed class OutputNameTests : IDisposable
{
    private static readonly string Project = Path.Combine(AppContext.BaseDirectory, "data", "project.json");
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--html", "project")]
    [InlineData("--ics", "project")]
    [InlineData("--baseline", "project")]
    [InlineData("--keep", "exterior")]
    [InlineData("--out", "bulk")]
    public void NameThatIsNone_IsRefusedWithItsOption(string option, string command)
    {
        string[] given = command == "project" ? [command, Project] : command == "bulk" ? [command, "homes.csv"] : [command];
        foreach (string name in (string[])["", "a\0b", new string('a', 300)])
        {
            ConsoleRun run = ConsoleRun.Of([.. given, option, name]);
            Assert.Equal((2, ""), (run.Code, run.Out));
            Assert.StartsWith(option, run.Error, StringComparison.Ordinal);
            Assert.Contains("name", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--html", "--ics", "x", "x")]
    [InlineData("--html", "--baseline", "x", "x")]
    [InlineData("--ics", "--baseline", "x", "x")]
    [InlineData("--html", "--ics", "x", "x.part")]
    [InlineData("--html", "--ics", "x.lock", "x")]
    [InlineData("--html", "--ics", "x", "link/x")]
    public void TwoOutputsThatAreOneFile_AreRefused(string one, string other, string first, string second)
    {
        Directory.CreateSymbolicLink(_folder["link"], _folder[""]);
        ConsoleRun run = ConsoleRun.Of("project", Project, one, _folder[first], other, _folder[second]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"{other}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"the file of {one}", run.Error, StringComparison.Ordinal);
        Assert.Equal(["link"], Directory.EnumerateFileSystemEntries(_folder[""]).Select(Path.GetFileName));
    }

    [Fact]
    public void StandardInput_IsAFileThatIsRead()
    {
        FilesOfRun files = new("-");
        UsageException refused = Assert.Throws<UsageException>(() => files.AddOutput("--out", _folder["quotes.csv"], "/dev/stdin"));
        Assert.Contains("the file that is read", refused.Message, StringComparison.Ordinal);
        new FilesOfRun(null, "").AddOutput("--out", _folder["quotes.csv"]);
    }
}
