using System.Text;

namespace Estimator.Fuzz;

/// <summary>Quotes that were kept: read, written again and computed again.</summary>
internal sealed class KeptQuoteReader() : Reader("kept-quote", 20)
{
    private static readonly HomeEstimator Home = HomeEstimator.Default;

    public override IReadOnlyList<Seed> Seeds { get; } =
        [.. SeedFiles.Jobs.Take(20).Select(job => EstimatorJson.TryReadJob(job, out Job? read, out _) ? Seed.OfJson(EstimatorJson.WriteKeptQuote(Home.Keep(read))) : null).OfType<Seed>()];

    public override Outcome Read(byte[] input)
    {
        if (!EstimatorJson.TryReadKeptQuote(Encoding.UTF8.GetString(input), out KeptQuote? quote, out IReadOnlyList<Issue> issues))
        {
            return Outcome.Refused(issues);
        }

        try
        {
            Recomputation again = Home.Recompute(quote);
            Laws.Keep(again.Now, input);
            return new(true, EstimatorJson.WriteKeptQuote(quote) + EstimatorJson.WriteRecomputation(again));
        }
        catch (EstimateException refusal)
        {
            return Outcome.Refused(refusal.Issues);
        }
        catch (ArgumentException refusal) when (quote.Currency != Home.PriceBook.Currency)
        {
            return Outcome.Refused(refusal.Message);
        }
    }
}
