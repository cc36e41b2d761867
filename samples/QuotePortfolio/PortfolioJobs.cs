using Estimator;

namespace QuotePortfolio;

/// <summary>The jobs a portfolio can be priced for, by the names of the command line.</summary>
internal static class PortfolioJobs
{
    private const string Remodel = "remodel:";

    public const string Names = "exterior, interior, or a remodel such as remodel:kitchen";

    /// <exception cref="UsageException">There is no such job.</exception>
    public static BulkJob Find(string name, HomeEstimator estimator) => name.ToUpperInvariant() switch
    {
        "EXTERIOR" => new ExteriorJob(),
        "INTERIOR" => new InteriorJob(),
        _ when name.StartsWith(Remodel, StringComparison.OrdinalIgnoreCase) => new RemodelJob(ScopeOf(name[Remodel.Length..]), estimator),
        _ => throw new UsageException($"--job: '{Excerpt.Of(name)}' is not known; give {Names}."),
    };

    private static RemodelScope ScopeOf(string name)
    {
        Words scopes = Words.Of<RemodelScope>();
        return scopes.TryFind(name, out byte code)
            ? (RemodelScope)code
            : throw new UsageException($"--job: {scopes.Refusal(name)}.");
    }
}
