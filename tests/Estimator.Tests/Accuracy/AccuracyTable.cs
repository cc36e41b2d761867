using Xunit.Abstractions;

namespace Estimator.Tests.Accuracy;

/// <summary>The tables of the documentation, written to the test's output when asked for.</summary>
internal static class AccuracyTable
{
    private const string Write = "ESTIMATOR_WRITE_ACCURACY";

    /// <summary>A row a page and one for all; checks their number.</summary>
    public static void Of(CaseScore[] scores, int pages, ITestOutputHelper output)
    {
        string[] table =
        [
            "| source | rows | inside | median error | bias |",
            "|---|--:|--:|--:|--:|",
            .. scores.GroupBy(score => score.Source).Select(page => Row(page.Key, [.. page])),
            Row("**all, each source once**", scores),
        ];
        Assert.Equal(2 + pages + 1, table.Length);
        if (Environment.GetEnvironmentVariable(Write) == "1")
        {
            string width = FormattableString.Invariant($"median half-width {CaseScore.Median(scores, score => score.HalfWidth):0 %}");
            output.WriteLine(string.Join('\n', [.. table, "", width]));
        }
    }

    private static string Row(string name, CaseScore[] scores) => FormattableString.Invariant(
        $"| {name} | {scores.Length} | {CaseScore.Share(scores, score => score.IsInside):0 %} | {CaseScore.Median(scores, score => Math.Abs(score.Error)):0.00} | {CaseScore.Mean(scores, score => score.Error):+0.00;−0.00} |");
}
