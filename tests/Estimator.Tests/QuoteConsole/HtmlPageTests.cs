using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Estimator.Tests.ConsoleSample;

public sealed partial class HtmlPageTests
{
    [Theory]
    [InlineData("project", "project.json", 4)]
    [InlineData("program", "program.json", 5)]
    public void Page_NeedsNothingBesidesItself(string command, string file, int pictures)
    {
        string page = PageOf(command, file);
        Assert.DoesNotMatch("https?://", page);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?i)@import|\bsrc=|\bon[a-z]+=", page);
        Assert.Equal(pictures, Pictures(page).Length);
        Assert.Contains("@media print", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("project", "project.json")]
    [InlineData("program", "program.json")]
    public void Page_TwiceTheSame_AndWellFormed(string command, string file)
    {
        string page = PageOf(command, file);
        Assert.Equal(page, PageOf(command, file));
        XElement[] pictures = [.. Pictures(page).Select(XElement.Parse)];
        Assert.All(pictures, picture => Assert.NotEmpty(picture.Descendants("text")));
        string[] ids = [.. pictures.SelectMany(picture => picture.Descendants()).Select(part => part.Attribute("id")?.Value).OfType<string>()];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(Uses().Matches(page), use => Assert.Contains(use.Groups["name"].Value, ids));
    }

    [Fact]
    public void Page_Pictures_HaveTheColorsOfThePageAlone() => Assert.All(
        Pictures(PageOf("program", "program.json")), picture => Assert.DoesNotMatch("(fill|stroke)=\"(?!none|var|black)[^\"]", picture));

    [Fact]
    public void Page_Names_AreEscaped()
    {
        using TemporaryFile file = new("""{"id":"<b>&\"","start":"2026-04-06","jobs":[{"id":"<i>","job":{"kind":"exteriorPainting"}}]}""");
        using TemporaryFile page = new();
        Assert.Equal(0, ConsoleRun.Of("project", file.Path, "--html", page.Path).Code);
        string html = File.ReadAllText(page.Path);
        Assert.Contains("&lt;b&gt;&amp;&quot;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
    }

    private static string PageOf(string command, string file)
    {
        using TemporaryFile page = new();
        ConsoleRun run = ConsoleRun.Of(command, Path.Combine(AppContext.BaseDirectory, "data", file), "--html", page.Path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return File.ReadAllText(page.Path);
    }

    private static string[] Pictures(string page) => [.. Picture().Matches(page).Select(match => match.Value)];

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("url\\(#(?<name>[^)]+)\\)")]
    private static partial Regex Uses();
}
