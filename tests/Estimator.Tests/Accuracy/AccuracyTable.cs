namespace Estimator.Tests.Accuracy;

/// <summary>The tables of <c>docs/accuracy.md</c>: measured again on every run, and written there when <c>ESTIMATOR_WRITE_ACCURACY</c> is 1.</summary>
internal static class AccuracyTable
{
    private const string Write = "ESTIMATOR_WRITE_ACCURACY";
    private static readonly Lock File = new();

    /// <summary>Tables by what was known, and by page; each page counts once.</summary>
    public static void Keep(string name, CaseScore[] scores) => Keep(
        name,
        [
            "| what was known | rows | inside | median error | bias |",
            "|---|--:|--:|--:|--:|",
            .. scores.GroupBy(score => score.Known).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, [.. group])),
            "",
            "| source | rows | inside | median error | bias |",
            "|---|--:|--:|--:|--:|",
            .. scores.GroupBy(score => score.Source).Select(page => Row(page.Key, [.. page])),
            Row("**all, each source once**", scores),
            "",
            FormattableString.Invariant($"Median half-width of the range: {CaseScore.Median(scores, score => score.HalfWidth):0 %} of the likely."),
        ]);

    /// <summary>Compares the lines between the marks of a name with what the document has, or writes them.</summary>
    public static void Keep(string name, string[] lines)
    {
        lock (File)
        {
            string path = TestFolder.File("..", "..", "docs", "accuracy.md");
            string text = System.IO.File.ReadAllText(path);
            string begin = $"<!-- {name} -->\n";
            const string end = "\n<!-- end -->";
            int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            int to = text.IndexOf(end, from, StringComparison.Ordinal);
            Assert.True(from >= begin.Length && to >= from, $"docs/accuracy.md has no place for '{name}'.");
            string now = string.Join('\n', lines);
            if (Environment.GetEnvironmentVariable(Write) == "1")
            {
                System.IO.File.WriteAllText(path, text[..from] + now + text[to..]);
                return;
            }

            Assert.True(text[from..to] == now, $"docs/accuracy.md does not say what '{name}' comes to now; run the tests of Accuracy with {Write}=1. Now:\n{now}");
        }
    }

    private static string Row(string name, CaseScore[] scores) => FormattableString.Invariant(
        $"| {name} | {scores.Length} | {CaseScore.Share(scores, score => score.IsInside):0 %} | {CaseScore.Median(scores, score => Math.Abs(score.Error)):0.00} | {CaseScore.Mean(scores, score => score.Error):+0.00;−0.00} |");
}
