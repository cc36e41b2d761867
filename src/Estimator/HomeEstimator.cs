namespace Estimator;

/// <summary>The front door: a job in, an estimate out.</summary>
/// <remarks>Immutable and thread-safe; make one per price book and keep it.</remarks>
public sealed class HomeEstimator
{
    private static readonly Lazy<HomeEstimator> Shared = new(() => new(PriceBook.UnitedStates2025));
    private readonly Market _market;
    private readonly JobKinds _kinds;
    private readonly Lazy<IReadOnlyList<ScopeOfWork>> _scopes;

    /// <summary>An estimator that prices with <paramref name="book"/>.</summary>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    /// <exception cref="PriceBookException">The book does not fit the formulas; all problems are listed.</exception>
    public HomeEstimator(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        PriceBook = book;
        _scopes = new(() => ScopeOfWork.AllOf(book.Document));
        _market = new(book);
        Figures = new(book);
        _kinds = new(Figures, _market);
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

    /// <summary>Their names, in the same order: <c>Colorado</c>.</summary>
    public IReadOnlyList<string> StateNames => _market.StateNames;

    /// <summary>The scopes of remodels in the order of <see cref="RemodelScope"/>: how each is measured, and what its levels mean.</summary>
    public IReadOnlyList<ScopeOfWork> Scopes => _scopes.Value;

    /// <summary>Estimates a job.</summary>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    /// <exception cref="EstimateException">The job cannot be priced; all issues are listed.</exception>
    public Estimate Estimate(Job job) =>
        TryEstimate(job, out Estimate? estimate, out IReadOnlyList<Issue> issues) ? estimate! : throw new EstimateException(issues);

    /// <summary>Estimates a job, or says why it cannot be priced.</summary>
    /// <param name="job">The job.</param>
    /// <param name="estimate">The estimate, or null.</param>
    /// <param name="issues">All issues: at least one error if there is no estimate, otherwise warnings and remarks.</param>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    public bool TryEstimate(
        Job job,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Estimate? estimate,
        out IReadOnlyList<Issue> issues)
    {
        issues = Validate(job);
        bool priced = IssueList.ArePriced(issues);
        JobKind kind = _kinds[job];
        estimate = priced ? kind.Explain(job, issues) : null;
        if (estimate is not null)
        {
            estimate.QuestionList = new EstimateQuestions(kind, job, estimate).List;
            estimate.HashText = new EstimateHash(job, PriceBook).Text;
        }

        return priced;
    }

    /// <summary>What a job leaves open, with the answers it may get: what narrows the range most on average comes first.</summary>
    /// <remarks>Only what an answer narrows; empty where nothing is open, or the smallest charge decides.</remarks>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    /// <exception cref="EstimateException">The job cannot be priced; all issues are listed.</exception>
    public IReadOnlyList<OpenQuestion> Questions(Job job) => Estimate(job).QuestionList!();

    /// <summary>All that is wrong or remarkable about a job, a hundred issues at most; empty if nothing is.</summary>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    public IReadOnlyList<Issue> Validate(Job job) => _kinds[job].Check(job);

    /// <summary>The same job three ways, good, better and best: what changes, what it costs, how long it lasts.</summary>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    /// <exception cref="EstimateException">The job cannot be priced; all issues are listed.</exception>
    public IReadOnlyList<Offer> Offers(Job job)
    {
        JobKind kind = _kinds[job];
        List<Offer> offers = [];
        foreach (PaintGrade grade in Enum.GetValues<PaintGrade>())
        {
            Job offered = kind.Graded(job, grade);
            offers.Add(new()
            {
                Grade = grade,
                Job = offered,
                Changes = kind.Changes(offers.Count == 0 ? job : offers[^1].Job, offered),
                Estimate = Estimate(offered),
            });
        }

        return FrozenList.Of(offers);
    }

    /// <summary>The same job done by the firm it names, or else by a contractor, and by the homeowner.</summary>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    /// <exception cref="EstimateException">The job cannot be priced; all issues are listed.</exception>
    public HireOrSelf HireOrSelf(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return new()
        {
            Hire = Estimate(job.Performer is Performer.Self ? job with { Performer = Performer.Contractor } : job),
            Self = Estimate(job with { Performer = Performer.Self }),
        };
    }

    /// <summary>What changes when one job becomes another, line by line.</summary>
    /// <param name="before">The job as it was agreed.</param>
    /// <param name="after">The job as it is wanted now: of the same kind, and a remodel of the same scope.</param>
    /// <exception cref="ArgumentNullException">A job is missing.</exception>
    /// <exception cref="ArgumentException">The jobs are of different kinds or scopes: that is no change but another job.</exception>
    /// <exception cref="EstimateException">One of the jobs cannot be priced; all its issues are listed.</exception>
    public ChangeOrder Change(Job before, Job after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        LineChanges.CheckAlike(before, after);
        return LineChanges.Of(Estimate(before), Estimate(after));
    }

    /// <summary>Quotes one job for many homes: the template says what is the same for all of them, the columns what differs.</summary>
    /// <remarks>The same prices as <see cref="Estimate"/> gives, to the last bit. A bad row gets its issue and no price; the others are priced.</remarks>
    /// <param name="template">The kind of job, and all that holds for every home that does not say otherwise.</param>
    /// <param name="homes">The homes.</param>
    /// <param name="quotes">Receives the prices.</param>
    /// <param name="options">Threads, progress; the defaults if left out.</param>
    /// <exception cref="ArgumentNullException">There is no template.</exception>
    /// <exception cref="ArgumentException">A column has another length, or the kind of job does not depend on it; or the template lists rooms; or the totals are of another book.</exception>
    /// <exception cref="EstimateException">The template cannot be priced; all issues are listed.</exception>
    /// <exception cref="OperationCanceledException">It was canceled; some rows are priced.</exception>
    public void Quote(Job template, in HomeColumns homes, in QuoteColumns quotes, BulkOptions? options = null)
    {
        JobKind kind = _kinds[template];
        quotes.Totals?.CheckBook(PriceBook, nameof(quotes));
        kind.Quote(template, homes, quotes, options ?? BulkOptions.Usual);
    }
}
