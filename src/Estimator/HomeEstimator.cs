namespace Estimator;

/// <summary>The front door: a job in, an estimate out.</summary>
/// <remarks>Immutable and thread-safe; make one per price book and keep it.</remarks>
public sealed class HomeEstimator
{
    private static readonly Lazy<HomeEstimator> Shared = new(() => new(PriceBook.UnitedStates2025));
    private readonly ExteriorPrices _exterior;

    /// <summary>An estimator that prices with <paramref name="book"/>.</summary>
    /// <exception cref="PriceBookException">The book does not fit the formulas; all problems are listed.</exception>
    public HomeEstimator(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        PriceBook = book;
        _exterior = new(book);
    }

    /// <summary>Prices with the embedded book <c>us-2025</c>.</summary>
    public static HomeEstimator Default => Shared.Value;

    /// <summary>The price book it prices with.</summary>
    public PriceBook PriceBook { get; }

    /// <summary>Letters of the states the book knows; a bulk column holds positions in this list.</summary>
    public IReadOnlyList<string> States => _exterior.Market.States;

    /// <summary>Estimates a job.</summary>
    /// <exception cref="EstimateException">The job cannot be priced; all issues are listed.</exception>
    public Estimate Estimate(Job job) =>
        TryEstimate(job, out Estimate? estimate, out IReadOnlyList<Issue> issues) ? estimate! : throw new EstimateException(issues);

    /// <summary>Estimates a job, or says why it cannot be priced.</summary>
    /// <param name="job">The job.</param>
    /// <param name="estimate">The estimate, or null.</param>
    /// <param name="issues">All issues: at least one error if there is no estimate, otherwise warnings and remarks.</param>
    public bool TryEstimate(
        Job job,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Estimate? estimate,
        out IReadOnlyList<Issue> issues)
    {
        issues = Validate(job);
        bool priced = !issues.Any(issue => issue.Severity == Severity.Error);
        estimate = priced ? ExteriorEstimate.Of((ExteriorPainting)job, _exterior, issues) : null;
        return priced;
    }

    /// <summary>All that is wrong or remarkable about a job; empty if nothing is.</summary>
    public IReadOnlyList<Issue> Validate(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return ExteriorRules.Check((ExteriorPainting)job, _exterior);
    }

    /// <summary>Quotes exterior painting for many houses: columns in, columns out.</summary>
    /// <remarks>The same prices as <see cref="Estimate"/> gives, to the last bit. A bad row gets its issue and no price; the others are priced.</remarks>
    /// <param name="homes">The houses.</param>
    /// <param name="quotes">Receives the prices.</param>
    /// <param name="asOf">The date the prices are of; the book's base date if left out.</param>
    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    public void Quote(in ExteriorColumns homes, in QuoteColumns quotes, DateOnly? asOf = null) =>
        ExteriorBulk.Quote(homes, quotes, asOf ?? PriceBook.BaseDate, _exterior);
}
