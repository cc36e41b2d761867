using System.Text.Json.Nodes;

namespace Estimator.Tests.Laws;

/// <summary>What the open questions of any job keep.</summary>
public sealed class QuestionLaws
{
    private const decimal WellAboveSmallestCharge = 2_000;

    // Half a cent of labor and half of material on each of some hundred lines, and on what is a share of them.
    private const double Rounding = 2;

    // The squares narrow with these, unless the level of a remodel is open: its width goes with the price then, and any dear answer widens
    // it. With the others the mean narrows, which is what is announced.
    private static readonly string[] NarrowingInSquares =
        ["house.siding", "house.condition", "house.stories", "house.yearBuilt", "house.floorArea", "house.state", "performer", "furnishing"];

    // A remodel's size moves price and width together: the squares exceed the width by little.
    private static readonly string[] Sizes = ["area", "count", "length"];
    private const double OfSizes = 0.03;

    // What a house measures moves its share of the area beside trim and windows that were told: where its wall costs more a square foot
    // than they do, that is a little less than its share of the cost.
    private const double OfAreas = 0.01;

    [Law]
    public void Questions_Exterior(ExteriorPainting job) => Holds(job);

    [Law]
    public void Questions_Interior(InteriorPainting job) => Holds(job);

    [RemodelLaw]
    public void Questions_Remodel(Remodel job) => Holds(job);

    private static void Holds(Job job)
    {
        Estimate now = Cost.Of(job);
        IReadOnlyList<OpenQuestion> questions = HomeEstimator.Default.Questions(job);
        Assert.Equal(questions.OrderByDescending(question => question.Saves).Select(question => question.Path), questions.Select(question => question.Path));
        Assert.Distinct(questions.Select(question => question.Path));
        Assert.Equal(questions is [{ } first, ..] ? first.Path : null, now.NextQuestion?.Path);
        Assert.All(questions, question =>
        {
            Assert.Contains(now.Drivers, driver => driver.Path == question.Path && driver.Share == question.Share);
            Assert.EndsWith("?", question.Question);
            AnswersAreThoseOfTheirJobs(job, question);
            AnnouncesTheMean(now, question);
            if (NarrowingInSquares.Contains(question.Path) && job is not Remodel { Level: null })
            {
                Narrows(now, question, IsPartlyMeasured(job) ? OfAreas : 0);
            }
            else if (Sizes.Contains(question.Path) && job is not Remodel { Level: null })
            {
                Narrows(now, question, OfSizes);
            }
        });
    }

    private static bool IsPartlyMeasured(Job job) =>
        job is ExteriorPainting { PaintableArea: null } and ({ Trim: not null } or { Windows: not null });

    /// <summary>An answer costs what the job with it costs, and its value put at the path makes that job; it is not asked again.</summary>
    private static void AnswersAreThoseOfTheirJobs(Job job, OpenQuestion question)
    {
        Assert.Distinct(question.Answers.Select(answer => answer.Value));
        Assert.Distinct(question.Answers.Select(answer => answer.Name));
        PossibleAnswer[] some = [question.Answers[0], question.Answers[^1]];
        Assert.All(some, answer =>
        {
            Estimate answered = Cost.Of(answer.Job);
            Assert.Equal(answered.Total.Range, answer.Range);
            Assert.DoesNotContain(answered.Drivers, driver => driver.Path == question.Path && question.Path != "rooms");
            Assert.Equal(answer.Job, With(job, question.Path, answer.Value));
        });
    }

    private static void AnnouncesTheMean(Estimate now, OpenQuestion question)
    {
        double[] shares = [.. question.Answers.Select(answer => answer.Probability)];
        Assert.All(shares, share => Assert.InRange(share, 0, 1));
        Assert.Equal(1, shares.Sum(), 0.003);
        double mean = question.Answers.Zip(shares, (answer, share) => share * (double)(answer.High - answer.Low)).Sum() / shares.Sum();
        Assert.Equal((decimal)mean, question.ExpectedWidth, 2);
        Assert.Equal(now.Total.High - now.Total.Low, question.Width);
        Assert.Equal(question.Width - question.ExpectedWidth, question.Saves);
        Assert.True(question.Saves > 0);
    }

    /// <summary>The mean of the squared widths is not above the squared width without an answer; before the smallest charge.</summary>
    private static void Narrows(Estimate now, OpenQuestion question, double slack)
    {
        if (question.Answers.Select(answer => answer.Low).Append(now.Total.Low).Min() > WellAboveSmallestCharge)
        {
            double squares = question.Answers.Sum(answer => answer.Probability * Math.Pow((double)(answer.High - answer.Low), 2)) / question.Answers.Sum(answer => answer.Probability);
            Assert.True(Math.Sqrt(squares) <= ((double)question.Width * (1 + slack)) + Rounding, $"{question.Path}: {Math.Sqrt(squares):0.00} with an answer, {question.Width} without");
        }
    }

    private static Job With(Job job, string path, string value)
    {
        JsonNode json = JsonNode.Parse(EstimatorJson.WriteJob(job))!;
        string[] members = path.Split('.');
        JsonNode at = json;
        foreach (string member in members[..^1])
        {
            at = at[member] ??= new JsonObject();
        }

        at[members[^1]] = JsonNode.Parse(value);
        return ExampleJobs.Read(json.ToJsonString());
    }
}
