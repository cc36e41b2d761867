namespace Estimator.Fuzz;

/// <summary>Jobs as JSON: read, written and read again, priced; some of them with offers, questions and a change besides.</summary>
internal sealed class JobReader() : Reader("job", 400)
{
    private const int OneIn = 512;
    private static readonly HomeEstimator Home = HomeEstimator.Default;

    public override IReadOnlyList<Seed> Seeds { get; } = [.. SeedFiles.Jobs.Select(Seed.OfJson)];

    public override Outcome Read(byte[] input)
    {
        if (!EstimatorJson.TryReadJob(input, out Job? job, out IReadOnlyList<Issue> issues))
        {
            return Outcome.Refused(issues);
        }

        string text = EstimatorJson.WriteJob(job);
        Laws.Hold(EstimatorJson.TryReadJob(text, out Job? again, out _) && again == job, $"reads as another: {text}");
        if (!Home.TryEstimate(job, out Estimate? estimate, out issues))
        {
            return Outcome.Refused(issues);
        }

        string said = Laws.Keep(estimate, input);
        return new(true, input.Sum(one => one) % OneIn == 0 ? said + Decisions(job, input) : said);
    }

    private static string Decisions(Job job, byte[] input)
    {
        IReadOnlyList<Offer> offers = Home.Offers(job);
        HireOrSelf both = Home.HireOrSelf(job);
        ChangeOrder change = Home.Change(job, offers[^1].Job);
        foreach (Estimate estimate in (Estimate[])[.. offers.Select(offer => offer.Estimate), both.Hire, both.Self])
        {
            Laws.Keep(estimate, input);
        }

        IReadOnlyList<OpenQuestion> questions = Home.Questions(job);
        foreach (PossibleAnswer answer in questions.SelectMany(question => question.Answers))
        {
            Laws.Hold(double.IsFinite(answer.Probability) && answer.Probability is >= 0 and <= 1, $"an answer has the probability {answer.Probability}");
        }

        return EstimatorJson.WriteOffers(offers) + EstimatorJson.WriteHireOrSelf(both) + EstimatorJson.WriteChangeOrder(change) + EstimatorJson.WriteQuestions(questions);
    }
}
