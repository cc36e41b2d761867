using System.Text.RegularExpressions;

namespace Estimator.Tests;

public partial class SourceTests
{
    private static readonly int[] Lengths = [.. SourceTree.Files.Select(file => file.Lines).Order()];

    [Fact]
    public void Files_Median_IsShort() => Assert.InRange(Lengths[Lengths.Length / 2], 1, 70);

    [Fact]
    public void Files_NineteenInTwenty_AreNotLong() => Assert.InRange(Lengths[Lengths.Length * 95 / 100], 1, 250);

    /// <summary>Set once, with its reason in docs/architecture.md: a library one person can read in a week.</summary>
    [Fact]
    public void Library_IsSmall() => Assert.InRange(SourceTree.Files.Sum(file => file.CodeLines), 1000, 20_000);

    [Fact]
    public void Prices_AreData_NotCode()
    {
        IEnumerable<string> amounts = SourceTree.Files.SelectMany(file => Amount().Matches(file.Code).Select(match => $"{file.Name}: {match.Value}"));
        Assert.All(amounts, amount => Assert.EndsWith(": 100m", amount));
    }

    [Fact]
    public void Prices_InTexts_AreNone() => Assert.All(SourceTree.Files, file => Assert.DoesNotMatch(@"\$\d", file.Text));

    [Fact]
    public void Files_DeclareTheTypeTheyAreNamedAfter() => Assert.All(
        SourceTree.Files, file => Assert.Contains(Path.GetFileNameWithoutExtension(file.Name), file.Types));

    [Fact]
    public void Library_KnowsNeitherClockNorCultureNorChance() => Assert.All(
        SourceTree.Files, file => Assert.DoesNotMatch(@"\b(DateTime(Offset)?\.(Utc)?Now|Stopwatch|CurrentCulture|new Random|Guid\.NewGuid)\b", file.Code));

    [GeneratedRegex(@"(?<![\w.])[\d_]+(?:\.\d+)?[mM]\b")]
    private static partial Regex Amount();
}
