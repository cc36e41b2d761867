using System.Text.Json;

namespace Estimator.Tests.ConsoleSample;

public sealed class QuestionsTests
{
    private const string Exterior = """{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2"}}""";

    [Theory]
    [InlineData(Exterior)]
    [InlineData("""{"kind":"interiorPainting","rooms":[{"kind":"bedroom"}]}""")]
    [InlineData("""{"kind":"remodel","scope":"kitchen","house":{"state":"OH"}}""")]
    public void Questions_AreAllThereInOrder(string job)
    {
        ConsoleRun run = Run(job);
        Assert.Equal((0, ""), (run.Code, run.Error));
        IReadOnlyList<OpenQuestion> questions = HomeEstimator.Default.Questions(ExampleJobs.Read(job));
        Assert.Equal(questions.Select(question => question.Question), run.Lines.Where(line => line.Contains('?', StringComparison.Ordinal)).Select(line => line.Split(" (--")[0]).Where(line => line.EndsWith('?')));
        Assert.Equal(questions.Count, run.Lines.Count(line => line.StartsWith("With an answer ", StringComparison.Ordinal)));
        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
    }

    [Fact]
    public void Questions_NameTheirOptionAndTheirAnswers()
    {
        string page = Run(Exterior).Out;
        Assert.Contains("How many stories does the house have? (--stories)", page, StringComparison.Ordinal);
        Assert.Matches(@"\nfair +45 % ", page);
        Assert.Matches(@"\n43 others +\d+ % ", page);
    }

    [Fact]
    public void Json_IsTheLibrarysOwn() => Assert.Equal(
        (0, EstimatorJson.WriteQuestions(HomeEstimator.Default.Questions(ExampleJobs.Read(Exterior))) + "\n"), (Run(Exterior, "--json").Code, Run(Exterior, "--json").Out));

    /// <summary>The commands of single jobs date what they are told; this one is dated.</summary>
    [Fact]
    public void SingleJob_HasTheSameQuestions()
    {
        using TemporaryFile file = new(Exterior[..^1] + ""","asOf":"2025-06-30"}""");
        ConsoleRun run = ConsoleRun.Of("exterior", "--floor-area", "2400 ft2", "--as-of", "2025-06-30", "--questions", "--json");
        Assert.Equal(ConsoleRun.Of("questions", file.Path, "--json").Out, run.Out);
        Assert.Equal(0, run.Code);
        ConsoleRun two = ConsoleRun.Of("exterior", "--questions", "--offers", "--json");
        Assert.Equal(2, two.Code);
        Assert.Contains("one answer", two.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AllKnown_SaysSo() =>
        Assert.Contains("No question is open", Run(EstimatorJson.WriteJob(ExampleJobs.AllKnown)).Out, StringComparison.Ordinal);

    [Fact]
    public void BadJob_NamesFileAndMember()
    {
        using TemporaryFile file = new("""{"kind":"remodel","scope":"deck","area":"4 ft2"}""");
        ConsoleRun run = ConsoleRun.Of("questions", file.Path, "--json");
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"'{file.Path}': area: ", run.Error, StringComparison.Ordinal);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal("area", answer.RootElement.GetProperty("issues")[0].GetProperty("path").GetString());
        Assert.Equal((2, ""), (Run("").Code, Run("").Out));
    }

    [Fact]
    public void Estimate_TellsItsClassAndTheNextQuestion()
    {
        string page = ConsoleRun.Of("exterior", "--floor-area", "2400 ft2").Out;
        Assert.Contains("A ballpark: use it to decide", page, StringComparison.Ordinal);
        Assert.Matches(@"Worth knowing next: .*\? \(--[a-z-]+\)\s+An\s+answer\s+narrows\s+the\s+range", page);
    }

    private static ConsoleRun Run(string job, params string[] options)
    {
        using TemporaryFile file = new(job);
        return ConsoleRun.Of(["questions", file.Path, .. options]);
    }
}
