using System.Globalization;

namespace Estimator.Tests;

/// <summary>The worked examples of the questions and of the class, as the documents tell them.</summary>
public sealed class TrustQuestionsTests
{
    private const string Job =
        """{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","stories":2,"siding":"wood","state":"CO"},"asOf":"2025-06-30"}""";

    private static readonly string Documents = string.Join('\n', SourceTree.Documents.Select(File.ReadAllText)).Replace("\r\n", "\n", StringComparison.Ordinal);

    [Fact]
    public void Example_IsInTheDocuments() => Assert.Contains($"    {Job}\n", Documents, StringComparison.Ordinal);

    [Fact]
    public void Questions_AreThoseOfTheDocuments()
    {
        IReadOnlyList<OpenQuestion> questions = HomeEstimator.Default.Questions(ExampleJobs.Read(Job));
        Says(Table(questions.Select(question => Row(question.Question, Text(question.ExpectedWidth), Text(question.Saves)))));
    }

    [Fact]
    public void Answers_AreThoseOfTheDocuments()
    {
        OpenQuestion question = HomeEstimator.Default.Questions(ExampleJobs.Read(Job))[0];
        IReadOnlyList<PossibleAnswer> answers = question.Answers;
        Says(Table(answers.Select(answer => Row(
                answer.Name, answer.Value, Share(answer.Probability), Text(answer.Low), Text(answer.Likely), Text(answer.High), Text(answer.High - answer.Low)))));
        string sum = string.Join(" + ", answers.Select(answer => $"{Share(answer.Probability)} × {Text(answer.High - answer.Low)}"));
        Says($"{sum} = {Text(question.ExpectedWidth)}");
        Says($"{Text(question.Width)} − {Text(question.ExpectedWidth)} = {Text(question.Saves)}");
    }

    /// <summary>What was announced and what was reached of homes that answer from their records.</summary>
    [Fact]
    public void Homes_AreThoseOfTheDocuments() => Says(
        Table(QuestionOrderTests.Asked.Announced.Select((announced, step) =>
            Row(Text(step + 1), Text((decimal)announced), Text((decimal)QuestionOrderTests.Asked.Reached[step + 1]), Text((decimal)QuestionOrderTests.BestAfter(step + 1))))));

    [Fact]
    public void Classes_AreThoseOfTheDocuments()
    {
        Job job = ExampleJobs.Read(Job);
        List<string> rows = [];
        for (OpenQuestion? asked = null; ;)
        {
            Estimate estimate = ExampleJobs.Priced(job);
            double open = estimate.Drivers.Where(driver => driver.Path is not null).Sum(driver => driver.Share);
            rows.Add(Row(asked is null ? "" : asked.Answers[^1].Name, $"{Text((decimal)(100 * open))} %", EnumNameConverter<EstimateClass>.Names[(int)estimate.Class]));
            if ((asked = estimate.NextQuestion) is null)
            {
                break;
            }

            job = asked.Answers[^1].Job;
        }

        Says(Table(rows));
        Assert.All(Enum.GetValues<EstimateClass>(), one => Assert.Contains(EstimateClasses.UseOf(one), Documents, StringComparison.Ordinal));
    }

    private static void Says(string text) => Assert.True(Documents.Contains(text, StringComparison.Ordinal), $"The documents do not say:\n{text}");

    private static string Table(IEnumerable<string> rows) => "|\n" + string.Concat(rows);

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Text(decimal amount) => amount.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.####", CultureInfo.InvariantCulture);
}
