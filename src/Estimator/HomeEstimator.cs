namespace Estimator;

/// <summary>The front door: a job in, an estimate out.</summary>
/// <remarks>Immutable and thread-safe; make one per price book and keep it.</remarks>
public sealed class HomeEstimator
{
    private static readonly Lazy<HomeEstimator> Shared = new(() => new(PriceBook.UnitedStates2025));
    private readonly Market _market;
    private readonly ExteriorPrices _exterior;
    private readonly InteriorPrices _interior;
    private readonly RemodelPrices[] _remodels;

    /// <summary>An estimator that prices with <paramref name="book"/>.</summary>
    /// <exception cref="PriceBookException">The book does not fit the formulas; all problems are listed.</exception>
    public HomeEstimator(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        PriceBook = book;
        _market = new(book);
        Figures = new(book);
        _exterior = new(Figures, _market);
        _interior = new(Figures, _market);
        _remodels = RemodelPrices.Of(Figures, _market);
        Figures.ThrowIfBroken();
    }

    /// <summary>Prices with the embedded book <c>us-2025</c>.</summary>
    public static HomeEstimator Default => Shared.Value;

    /// <summary>The price book it prices with.</summary>
    public PriceBook PriceBook { get; }

    /// <summary>What its formulas asked the book for.</summary>
    internal FigureReader Figures { get; }

    /// <summary>Letters of the states the book knows; a bulk column holds positions in this list.</summary>
    public IReadOnlyList<string> States => _market.States;

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
        bool priced = IssueList.ArePriced(issues);
        estimate = priced ? Priced(job, issues) : null;
        if (estimate is not null)
        {
            estimate.HashText = new EstimateHash(job, PriceBook).Text;
        }

        return priced;
    }

    /// <summary>All that is wrong or remarkable about a job; empty if nothing is.</summary>
    public IReadOnlyList<Issue> Validate(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return job switch
        {
            ExteriorPainting exterior => ExteriorRules.Check(exterior, _exterior),
            InteriorPainting interior => InteriorRules.Check(interior, _interior),
            Remodel remodel => RemodelRules.Check(remodel, _remodels),
            _ => throw new ArgumentException($"There are no prices for {job.GetType().Name}.", nameof(job)),
        };
    }

    /// <summary>The same job three ways, good, better and best: what changes, what it costs, how long it lasts.</summary>
    /// <exception cref="EstimateException">The job cannot be priced; all issues are listed.</exception>
    public IReadOnlyList<Offer> Offers(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        List<Offer> offers = [];
        foreach (PaintGrade grade in Enum.GetValues<PaintGrade>())
        {
            Job offered = Estimator.Offers.Of(job, grade);
            offers.Add(new()
            {
                Grade = grade,
                Job = offered,
                Changes = Estimator.Offers.Changes(offers.Count == 0 ? job : offers[^1].Job, offered),
                Estimate = Estimate(offered),
            });
        }

        return offers;
    }

    /// <summary>The same job done by a contractor and by the homeowner.</summary>
    /// <exception cref="EstimateException">The job cannot be priced; all issues are listed.</exception>
    public HireOrSelf HireOrSelf(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return new()
        {
            Hire = Estimate(job with { Performer = Performer.Contractor }),
            Self = Estimate(job with { Performer = Performer.Self }),
        };
    }

    /// <summary>What changes when one job becomes another, line by line.</summary>
    /// <exception cref="EstimateException">One of the jobs cannot be priced; all its issues are listed.</exception>
    public ChangeOrder Change(Job before, Job after) => Changes.Of(Estimate(before), Estimate(after));

    /// <summary>Quotes exterior painting for many houses: columns in, columns out.</summary>
    /// <remarks>The same prices as <see cref="Estimate"/> gives, to the last bit. A bad row gets its issue and no price; the others are priced.</remarks>
    /// <param name="homes">The houses.</param>
    /// <param name="quotes">Receives the prices.</param>
    /// <param name="options">Date, threads, progress; the defaults if left out.</param>
    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    /// <exception cref="OperationCanceledException">It was canceled; some rows are priced.</exception>
    public void Quote(in ExteriorColumns homes, in QuoteColumns quotes, BulkOptions? options = null) =>
        BulkRun.Quote(new ExteriorBulk(homes, quotes, options?.AsOf ?? PriceBook.BaseDate, _exterior), options ?? BulkOptions.Usual);

    /// <summary>Quotes the painting of all rooms for many houses: columns in, columns out.</summary>
    /// <remarks>The same prices as <see cref="Estimate"/> gives, to the last bit. A bad row gets its issue and no price; the others are priced.</remarks>
    /// <param name="homes">The houses.</param>
    /// <param name="quotes">Receives the prices.</param>
    /// <param name="options">Date, threads, progress; the defaults if left out.</param>
    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    /// <exception cref="OperationCanceledException">It was canceled; some rows are priced.</exception>
    public void Quote(in InteriorColumns homes, in QuoteColumns quotes, BulkOptions? options = null) =>
        BulkRun.Quote(new InteriorBulk(homes, quotes, options?.AsOf ?? PriceBook.BaseDate, _interior), options ?? BulkOptions.Usual);

    /// <summary>Quotes one scope of remodel for many houses: columns in, columns out.</summary>
    /// <remarks>The same prices as <see cref="Estimate"/> gives, to the last bit. A bad row gets its issue and no price; the others are priced.</remarks>
    /// <param name="scope">What is done to each of them.</param>
    /// <param name="homes">The houses.</param>
    /// <param name="quotes">Receives the prices.</param>
    /// <param name="options">Date, threads, progress; the defaults if left out.</param>
    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    /// <exception cref="OperationCanceledException">It was canceled; some rows are priced.</exception>
    public void Quote(RemodelScope scope, in RemodelColumns homes, in QuoteColumns quotes, BulkOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)scope, (uint)(_remodels.Length - 1), nameof(scope));
        BulkRun.Quote(new RemodelBulk(homes, quotes, options?.AsOf ?? PriceBook.BaseDate, _remodels[(int)scope]), options ?? BulkOptions.Usual);
    }

    /// <summary>Estimates a job that was found without errors.</summary>
    private Estimate Priced(Job job, IReadOnlyList<Issue> issues) => job switch
    {
        InteriorPainting interior => InteriorEstimate.Of(interior, _interior, issues),
        Remodel remodel => RemodelEstimate.Of(remodel, _remodels[(int)remodel.Scope], issues),
        _ => ExteriorEstimate.Of((ExteriorPainting)job, _exterior, issues),
    };
}
