using System.Text.Json;
using System.Text.Json.Nodes;

namespace Estimator.Tests.ConsoleSample;

public sealed class CompareTests
{
    private const string Wood = """{"kind":"exteriorPainting","house":{"siding":"wood","condition":"fair","state":"CO","zip":"80202"}}""";
    private const string Vinyl = """{"kind":"exteriorPainting","house":{"siding":"vinyl","condition":"poor","state":"OH","zip":"43004"}}""";
    private const string Own = """{"figures":{"rate.painting":{"likely":60,"judged":"tried"}}}""";

    [Fact]
    public void Jobs_ShowCausesThenLinesOnEightyColumns()
    {
        using TemporaryFile before = new(Wood);
        using TemporaryFile after = new(Vinyl);
        ConsoleRun run = ConsoleRun.Of("compare", before.Path, after.Path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Comparison comparison = HomeEstimator.Default.Compare(ExampleJobs.Read(Wood), ExampleJobs.Read(Vinyl));
        Assert.Equal(2, run.Lines.Count(line => line.StartsWith("Total ", StringComparison.Ordinal) && line.TrimEnd().EndsWith($"{comparison.Difference:+#,##0.00;-#,##0.00}", StringComparison.Ordinal)));
        Assert.Contains(run.Lines, line => line.StartsWith("house.siding ", StringComparison.Ordinal) && line.Contains("wood", StringComparison.Ordinal) && line.Contains("vinyl", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("house.zip", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, line => line.TrimEnd().Length > 80);
    }

    [Fact]
    public void Books_ShowTheFigure()
    {
        using TemporaryFile job = new(Wood);
        using TemporaryFile book = new(Own);
        ConsoleRun there = ConsoleRun.Of("compare", job.Path, "--and-book", book.Path);
        ConsoleRun back = ConsoleRun.Of("compare", job.Path, "--book", book.Path, "--and-book", "us-2025");
        Assert.Contains(there.Lines, line => line.StartsWith("rate.painting 56 USD/h 60 USD/h +", StringComparison.Ordinal));
        Assert.Contains(back.Lines, line => line.StartsWith("rate.painting 60 USD/h 56 USD/h -", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_IsTheLibrarysOwn()
    {
        using TemporaryFile before = new(Wood);
        using TemporaryFile after = new(Vinyl);
        ConsoleRun run = ConsoleRun.Of("compare", before.Path, after.Path, "--json");
        Assert.Equal((0, EstimatorJson.WriteComparison(HomeEstimator.Default.Compare(ExampleJobs.Read(Wood), ExampleJobs.Read(Vinyl))) + "\n"), (run.Code, run.Out));
    }

    [Fact]
    public void SameJob_SaysThatNothingDiffers()
    {
        using TemporaryFile job = new(Wood);
        Assert.Contains("Nothing differs", ConsoleRun.Of("compare", job.Path, job.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void OneJobAlone_IsRefused()
    {
        using TemporaryFile job = new(Wood);
        ConsoleRun run = ConsoleRun.Of("compare", job.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("--and-book", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BadJob_NamesFileAndMember()
    {
        using TemporaryFile job = new(Wood);
        using TemporaryFile bad = new("""{"kind":"remodel","scope":"dek"}""");
        ConsoleRun run = ConsoleRun.Of("compare", job.Path, bad.Path, "--json");
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"'{bad.Path}': scope: ", run.Error, StringComparison.Ordinal);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal("after.scope", answer.RootElement.GetProperty("issues")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Kept_IsComputedAgain()
    {
        using TemporaryFile quote = new("");
        using TemporaryFile book = new(Own);
        Assert.Equal(0, ConsoleRun.Of("exterior", "--state", "CO", "--as-of", "2025-06-30", "--keep", quote.Path).Code);
        ConsoleRun same = ConsoleRun.Of("recompute", quote.Path);
        Assert.Equal((0, ""), (same.Code, same.Error));
        Assert.Contains("The same to the cent.", same.Out, StringComparison.Ordinal);
        ConsoleRun other = ConsoleRun.Of("recompute", quote.Path, "--book", book.Path);
        Assert.Contains("has other content", other.Out, StringComparison.Ordinal);
        Assert.Contains(other.Lines, line => line.StartsWith("Total ", StringComparison.Ordinal));
        using JsonDocument json = JsonDocument.Parse(ConsoleRun.Of("recompute", quote.Path, "--json").Out);
        Assert.True(json.RootElement.GetProperty("isSame").GetBoolean());
    }

    [Fact]
    public void Recompute_DateThatCannotBePriced_IsNamed()
    {
        using TemporaryFile quote = new("");
        Assert.Equal(0, ConsoleRun.Of("exterior", "--state", "CO", "--as-of", "2025-06-30", "--keep", quote.Path).Code);
        JsonNode kept = JsonNode.Parse(File.ReadAllText(quote.Path))!;
        (kept["asOf"], kept["bookHash"]) = ("1900-01-01", "x");
        using TemporaryFile altered = new(kept.ToJsonString());
        ConsoleRun run = ConsoleRun.Of("recompute", altered.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("asOf: 1900-01-01 is not accepted", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Recompute_NoQuote_IsRefused()
    {
        using TemporaryFile job = new(Wood);
        ConsoleRun run = ConsoleRun.Of("recompute", job.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("no kept quote", run.Error, StringComparison.Ordinal);
    }
}
