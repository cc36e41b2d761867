using System.Text.Json;

namespace Estimator.Tests.ConsoleSample;

public sealed class JobTests
{
    private const string Good = """{"kind":"exteriorPainting","house":{"stories":2}}""";
    private const string NoUnit = """{"kind":"exteriorPainting","house":{"floorArea":2400}}""";
    private const string TooHigh = """{"kind":"exteriorPainting","house":{"stories":9}}""";

    private static readonly string GoodAnswer =
        EstimatorJson.WriteEstimate(HomeEstimator.Default.Estimate(new ExteriorPainting { House = new() { Stories = 2 } }));

    [Fact]
    public void Json_AnswersEveryLineInOrder()
    {
        ConsoleRun run = ConsoleRun.WithInput($"{Good}\n\n{NoUnit}\nnonsense\r\n[]\n   \n{TooHigh}\n{Good}", "job", "-", "--json");
        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Error);
        Assert.Equal([null, "house.floorArea", "", "", "house.stories", null], run.Lines.Select(FirstIssue));
        Assert.Equal(GoodAnswer, run.Lines[0]);
        Assert.Equal(GoodAnswer, run.Lines[5]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"kind\":\"exteriorPainting\",")]
    [InlineData("\u0000")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"kind\":\"exteriorPainting\",\"house\":{\"state\":\"\\ud800\"}}")]
    public void Json_HostileLine_DoesNotStopTheRest(string hostile)
    {
        ConsoleRun run = ConsoleRun.WithInput($"{hostile}\n{Good}\n{hostile}\n{Good}\n", "job", "-", "--json");
        Assert.Equal(0, run.Code);
        Assert.Equal([false, true, false, true], run.Lines.Select(line => FirstIssue(line) is null));
    }

    [Fact]
    public void Json_HugeOrDeepLine_IsAnIssue()
    {
        string huge = $$"""{"kind":"{{new string('x', 3_000_000)}}"}""";
        string deep = new('[', 100_000);
        ConsoleRun run = ConsoleRun.WithInput($"{huge}\n{deep}\n{Good}\n", "job", "-", "--json");
        Assert.Equal([false, false, true], run.Lines.Select(line => FirstIssue(line) is null));
        Assert.All(run.Lines[..2], line => Assert.True(line.Length < 1_000));
    }

    [Fact]
    public void Json_AllLinesBad_AreAnsweredAndExitCodeOne()
    {
        ConsoleRun run = ConsoleRun.WithInput("x\ny\n", "job", "-", "--json");
        Assert.Equal((1, 2), (run.Code, run.Lines.Length));
    }

    [Fact]
    public void EmptyInput_HasNoAnswers()
    {
        ConsoleRun run = ConsoleRun.WithInput("", "job", "-", "--json");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("There is no job", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"kind\": \"exteriorPainting\",\n\n  \"house\": { \"stories\": 2 }\n}\n", true)]
    [InlineData("{ \"kind\": \"exteriorPainting\",\n  \"house\": { \"stories\": 2 } }", false)]
    public void OneDocumentOverSeveralLines_IsOneJob(string document, bool alsoFromAPipe)
    {
        using TemporaryFile file = new(document);
        Assert.Equal(GoodAnswer + "\n", ConsoleRun.Of("job", file.Path, "--json").Out);
        if (alsoFromAPipe)
        {
            Assert.Equal(GoodAnswer + "\n", ConsoleRun.WithInput(document, "job", "-", "--json").Out);
        }
    }

    [Fact]
    public void File_HoldsOneJobALine()
    {
        using TemporaryFile file = new($"{Good}\n{TooHigh}\n{Good}\n");
        Assert.Equal([true, false, true], ConsoleRun.Of("job", file.Path, "--json").Lines.Select(line => FirstIssue(line) is null));
    }

    [Fact]
    public void LivePipe_IsAnsweredBeforeTheNextLineIsAwaited()
    {
        using StringWriter output = new();
        using LivePipe pipe = new([Good + "\n", NoUnit + "\n", Good + "\n"], output);
        QuoteConsole.App.Run(["job", "-", "--json"], pipe, output, TextWriter.Null);
        Assert.Equal([0, 1, 2, 3], pipe.AnswersBeforeRead);
    }

    [Fact]
    public void WithoutJson_ReadsLikeTheExteriorCommand()
    {
        ConsoleRun run = ConsoleRun.WithInput($"{Good}\n{TooHigh}\n", "job", "-");
        Assert.Equal(0, run.Code);
        Assert.StartsWith(ConsoleRun.Of("exterior", "--stories", "2").Out, run.Out, StringComparison.Ordinal);
        Assert.Contains("Cannot be priced (house.stories): ", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, ConsoleRun.WithInput(TooHigh, "job", "-").Code);
    }

    [Fact]
    public void MissingFile_IsSaidOnStandardError()
    {
        ConsoleRun run = ConsoleRun.Of("job", "no-such-file.jsonl", "--json");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("no-such-file.jsonl", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The path of the first error of an answer; null if the answer is an estimate.</summary>
    private static string? FirstIssue(string line)
    {
        using JsonDocument answer = JsonDocument.Parse(line);
        bool priced = answer.RootElement.TryGetProperty("total", out _);
        return priced ? null : answer.RootElement.GetProperty("issues")[0].GetProperty("path").GetString();
    }

    /// <summary>Gives one line at each read, and notes how many answers stood there before.</summary>
    private sealed class LivePipe(string[] lines, StringWriter output) : TextReader
    {
        public List<int> AnswersBeforeRead { get; } = [];

        public override int Read(Span<char> buffer)
        {
            int read = AnswersBeforeRead.Count;
            AnswersBeforeRead.Add(output.ToString().Count(letter => letter == '\n'));
            if (read >= lines.Length)
            {
                return 0;
            }

            lines[read].CopyTo(buffer);
            return lines[read].Length;
        }
    }
}
