using Estimator;

namespace QuoteService.Page.Asking;

/// <summary>A job that can be picked.</summary>
/// <param name="Id">Its name in a link: a kind of painting, or a scope of remodel.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Scope">The scope of a remodel; null if something is painted.</param>
public sealed record JobPick(string Id, string Name, ScopeOfWork? Scope)
{
    private const string Outside = "exteriorPainting";
    private const string Inside = "interiorPainting";

    /// <summary>Whether rooms are painted.</summary>
    public bool IsInterior => Id == Inside;

    /// <summary>Where its estimate is.</summary>
    public string Path => $"/estimate/{Id}";

    /// <summary>What a book's estimator can price.</summary>
    public static IReadOnlyList<JobPick> AllOf(HomeEstimator estimator) =>
    [
        new(Outside, "Paint the outside", null),
        new(Inside, "Paint rooms", null),
        .. estimator.Scopes.Select(scope => new JobPick(QuoteShared.Words.Of<RemodelScope>().Names[(int)scope.Scope], scope.Name, scope)),
    ];
}
