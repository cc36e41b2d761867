namespace Estimator;

/// <summary>The front door: a job in, an estimate out.</summary>
/// <remarks>Immutable and thread-safe; make one per price book and keep it.</remarks>
public sealed class HomeEstimator
{
    private static readonly Lazy<HomeEstimator> Shared = new(() => new(PriceBook.UnitedStates2025));
    private readonly Market _market;
    private readonly JobKinds _kinds;
    private readonly Lazy<IReadOnlyList<ScopeOfWork>> _scopes;
    private readonly DateOnly? _asOf;

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

    private HomeEstimator(HomeEstimator same, DateOnly? asOf)
    {
        (PriceBook, Figures, _market, _kinds, _scopes) = (same.PriceBook, same.Figures, same._market, same._kinds, same._scopes);
        _asOf = asOf;
    }

    /// <summary>Prices with the embedded book <c>us-2025</c>.</summary>
    public static HomeEstimator Default => Shared.Value;

    /// <summary>Version of the formulas, in the hash of every estimate: another one may price the same job otherwise.</summary>
    public static string FormulaVersion => EstimateHash.FormulaVersion;

    /// <summary>The price book it prices with.</summary>
    public PriceBook PriceBook { get; }

    /// <summary>What its formulas asked the book for.</summary>
    internal FigureReader Figures { get; }

    private JobPricing Pricing => new()
    {
        Book = PriceBook,
        Estimate = Estimate,
        Validate = Validate,
        Sign = Sign,
        Compare = Compare,
    };

    /// <summary>Letters of the states the book knows; a bulk column holds positions in this list.</summary>
    public IReadOnlyList<string> States => _market.States;

    /// <summary>Their names, in the same order: <c>Colorado</c>.</summary>
    public IReadOnlyList<string> StateNames => _market.StateNames;

    /// <summary>The scopes of remodels in the order of <see cref="RemodelScope"/>: how each is measured, and what its levels mean.</summary>
    public IReadOnlyList<ScopeOfWork> Scopes => _scopes.Value;

    /// <summary>This estimator at a date: a job that gives no <see cref="Job.AsOf"/> is priced at it, and not at the date of the book.</summary>
    /// <remarks>Costs next to nothing: both share all they know. The date is in the hash of an estimate like one that the job gives.</remarks>
    /// <param name="asOf">For example today, where a program wants the prices of today.</param>
    public HomeEstimator At(DateOnly asOf) => new(this, asOf);

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
        job = Dated(job);
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
    public IReadOnlyList<Issue> Validate(Job job) => _kinds[job].Check(Dated(job));

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
        (Estimate was, Estimate now) = (Estimate(before), Estimate(after));
        return new() { Before = was, After = now, Lines = LineChanges.Of(was, now) };
    }

    /// <summary>What two jobs differ by: what each answer that differs moves, and line by line.</summary>
    /// <remarks>Prices the jobs between the two, at most 254. Jobs of different kinds or scopes differ by that alone.</remarks>
    /// <param name="before">The job that is compared with.</param>
    /// <param name="after">The other one.</param>
    /// <exception cref="ArgumentNullException">A job is missing.</exception>
    /// <exception cref="EstimateException">One of the jobs cannot be priced; all its issues are listed.</exception>
    public Comparison Compare(Job before, Job after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (Estimate was, Estimate now) = (Estimate(before), Estimate(after));
        IReadOnlyList<Cause> causes = before.Work == after.Work
            ? new JobDifference(before, after).Causes(was.Total.Range, now.Total.Range, CostOf)
            : JobDifference.OtherWork(before, after, was.Total.Range, now.Total.Range);
        return new() { Before = was, After = now, Causes = causes, Lines = LineChanges.Of(was, now) };
    }

    /// <summary>What one job differs by under two price books: what the figures that differ move, and line by line.</summary>
    /// <remarks>
    /// Figures that differ and do not move this job are in none of the causes. Places, indexes and all else of the books are a cause each.
    /// Each price between the two compiles a book: this takes seconds where many figures differ.
    /// </remarks>
    /// <param name="job">The job.</param>
    /// <param name="after">The estimator of the book that is compared with this one's.</param>
    /// <exception cref="ArgumentNullException">There is no job or no other estimator.</exception>
    /// <exception cref="ArgumentException">The books are of different currencies.</exception>
    /// <exception cref="EstimateException">The job cannot be priced with one of the books; all issues are listed.</exception>
    public Comparison Compare(Job job, HomeEstimator after)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(after);
        if (PriceBook.Currency != after.PriceBook.Currency)
        {
            throw new ArgumentException($"The book {PriceBook.Id} is in {PriceBook.Currency}, and {after.PriceBook.Id} in {after.PriceBook.Currency}: give two books of one currency.", nameof(after));
        }

        job = Dated(job);
        (Estimate was, Estimate now) = (Estimate(job), after.Estimate(job));
        BookDifference difference = new(PriceBook, after.PriceBook, book => new HomeEstimator(book).CostOf(job));
        return new() { Before = was, After = now, Causes = difference.Causes(was.Total.Range, now.Total.Range), Lines = LineChanges.Of(was, now) };
    }

    /// <summary>Estimates a job for a quote that is kept: it can be computed again from what is in it and the book.</summary>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    /// <exception cref="EstimateException">The job cannot be priced; all issues are listed.</exception>
    public KeptQuote Keep(Job job)
    {
        job = Dated(job);
        Estimate estimate = Estimate(job);
        return KeptQuote.Of(job, estimate, PriceBook, FormulaVersion);
    }

    /// <summary>Computes a kept quote again: the same to the cent with its own book, or which lines moved and why.</summary>
    /// <remarks>Another book prices it at the date of the quote.</remarks>
    /// <exception cref="ArgumentNullException">There is no quote.</exception>
    /// <exception cref="ArgumentException">The quote is in another currency than the book.</exception>
    /// <exception cref="EstimateException">The job cannot be priced any more; all issues are listed.</exception>
    public Recomputation Recompute(KeptQuote kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        if (kept.Currency != PriceBook.Currency)
        {
            throw new ArgumentException($"The quote is in {kept.Currency}, and the book {PriceBook.Id} in {PriceBook.Currency}: compute it again with a book of its currency.", nameof(kept));
        }

        bool isOurs = kept.BookHash == PriceBook.ContentHash;
        Estimate now = Estimate(isOurs && kept.Job == Dated(kept.Job) ? kept.Job : kept.Job with { AsOf = kept.AsOf });
        return new()
        {
            Kept = kept,
            Now = now,
            IsAltered = kept.Hash != EstimateHash.Of(kept.Job, kept.BookHash, kept.Formula),
            HasOtherBook = !isOurs,
            HasOtherFormula = kept.Formula != FormulaVersion,
            Lines = LineChanges.Of(kept.Lines, LineChanges.Kept(now.Lines)),
        };
    }

    /// <summary>Checks a bid: where it lies among bids for the job, what it leaves out or holds, what to ask, and its deposit beside the law.</summary>
    /// <param name="job">The job; if the homeowner was to do it, what a contractor would ask.</param>
    /// <param name="bid">The bid.</param>
    /// <exception cref="ArgumentNullException">The job, the bid or a line of it is missing.</exception>
    /// <exception cref="EstimateException">The job cannot be priced, or the bid holds what is no amount or quantity; all issues are listed.</exception>
    public BidCheck CheckBid(Job job, Bid bid) => CheckBid(Estimate(job), bid);

    /// <inheritdoc cref="CheckBid(Job, Bid)"/>
    /// <param name="estimate">An estimate of this estimator.</param>
    /// <param name="bid">The bid.</param>
    /// <exception cref="ArgumentNullException">The estimate, the bid or a line of it is missing.</exception>
    /// <exception cref="ArgumentException">The estimate is not of this price book.</exception>
    /// <exception cref="EstimateException">The bid holds what is no amount or quantity; all issues are listed.</exception>
    public BidCheck CheckBid(Estimate estimate, Bid bid)
    {
        ArgumentNullException.ThrowIfNull(bid);
        Estimate hired = Hired(estimate, out EstimateBasis basis);
        return BidReview.Of(hired, basis, bid);
    }

    /// <summary>Puts several bids for one job side by side on one footing, and updates the estimate by them.</summary>
    /// <param name="job">The job; if the homeowner was to do it, what a contractor would ask.</param>
    /// <param name="bids">The bids, one at least and a hundred at most; each by another contractor.</param>
    /// <exception cref="ArgumentNullException">The job, the list, a bid or a line is missing.</exception>
    /// <exception cref="ArgumentException">There is no bid.</exception>
    /// <exception cref="EstimateException">The job cannot be priced, there are too many bids, or one holds what is no amount or quantity; all issues are listed.</exception>
    public LeveledBids Level(Job job, IReadOnlyList<Bid> bids) => Level(Estimate(job), bids);

    /// <inheritdoc cref="Level(Job, IReadOnlyList{Bid})"/>
    /// <param name="estimate">An estimate of this estimator.</param>
    /// <param name="bids">The bids, one at least and a hundred at most; each by another contractor.</param>
    /// <exception cref="ArgumentNullException">The estimate, the list, a bid or a line is missing.</exception>
    /// <exception cref="ArgumentException">There is no bid, or the estimate is not of this price book.</exception>
    /// <exception cref="EstimateException">There are too many bids, or one holds what is no amount or quantity; all issues are listed.</exception>
    public LeveledBids Level(Estimate estimate, IReadOnlyList<Bid> bids)
    {
        ArgumentNullException.ThrowIfNull(bids);
        if (bids.Count == 0)
        {
            throw new ArgumentException("Give one bid at least.", nameof(bids));
        }

        IssueList issues = new();
        issues.Count("bids", bids.Count);
        issues.ThrowIfError();

        Estimate hired = Hired(estimate, out EstimateBasis basis);
        BidCheck[] checks = [.. bids.Select(bid => BidReview.Of(hired, basis, bid ?? throw new ArgumentNullException(nameof(bids), "A bid is missing.")))];
        return new() { Bids = checks, Updated = BidUpdate.Of(hired, basis, [.. checks.Select(check => check.Leveled)]) };
    }

    /// <summary>The estimate after a contract is signed: its amount takes the place of the price of its work; what may still come is left.</summary>
    /// <param name="job">The job.</param>
    /// <param name="contract">The bid that was signed.</param>
    /// <exception cref="ArgumentNullException">The job, the contract or a line of it is missing.</exception>
    /// <exception cref="EstimateException">The job cannot be priced, or the contract holds what is no amount or quantity; all issues are listed.</exception>
    public UpdatedEstimate Sign(Job job, Bid contract) => Sign(Estimate(job), contract);

    /// <inheritdoc cref="Sign(Job, Bid)"/>
    /// <param name="estimate">An estimate of this estimator.</param>
    /// <param name="contract">The bid that was signed.</param>
    /// <exception cref="ArgumentNullException">The estimate, the contract or a line of it is missing.</exception>
    /// <exception cref="ArgumentException">The estimate is not of this price book.</exception>
    /// <exception cref="EstimateException">The contract holds what is no amount or quantity; all issues are listed.</exception>
    public UpdatedEstimate Sign(Estimate estimate, Bid contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        Estimate hired = Hired(estimate, out EstimateBasis basis);
        Estimate signed = Estimate(_kinds[basis.Job].Signed(basis.Job));
        return ContractUpdate.Of(hired, signed, signed.Basis!, contract);
    }

    /// <summary>Learns from finished jobs: a book with a firm's own hours, coverage, price level and width, shrunk toward this one by how little the jobs say.</summary>
    /// <param name="finished">The jobs, each with any of the hours, the paint and the price it took; empty teaches nothing.</param>
    /// <exception cref="ArgumentNullException">The list or a job is missing.</exception>
    /// <exception cref="EstimateException">A job cannot be priced, or what it took is no number above 0; paths begin with its place in the list. Or the jobs together lie so far from the book that what they teach breaks its rules.</exception>
    public Calibration Calibrate(IReadOnlyList<FinishedJob> finished)
    {
        ArgumentNullException.ThrowIfNull(finished);
        return new Calibrator(PriceBook, book => book == PriceBook ? Estimate : new HomeEstimator(new HomeEstimator(book), _asOf).Estimate).Calibrate(finished);
    }

    /// <summary>Estimates the jobs of one property together: one budget, one schedule, and how it stands.</summary>
    /// <exception cref="ArgumentNullException">There is no project.</exception>
    /// <exception cref="EstimateException">The project or a job of it cannot be priced; all issues are listed.</exception>
    public ProjectEstimate Estimate(Project project) =>
        TryEstimate(project, out ProjectEstimate? estimate, out IReadOnlyList<Issue> issues) ? estimate : throw new EstimateException("The project cannot be estimated", issues);

    /// <summary>Estimates a project, or says why it cannot be.</summary>
    /// <param name="project">The project.</param>
    /// <param name="estimate">The estimate, or null.</param>
    /// <param name="issues">All issues: at least one error if there is no estimate, otherwise warnings and remarks.</param>
    /// <exception cref="ArgumentNullException">There is no project.</exception>
    public bool TryEstimate(
        Project project, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ProjectEstimate? estimate, out IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(project);
        ProjectPrices prices = new(Pricing);
        return ProgramDoor.TryOf(list => prices.Check(project, "", list), all => prices.Estimate(project, all), out estimate, out issues);
    }

    /// <summary>Estimates the projects of many properties together: totals and their spread, crews, cash, exceptions.</summary>
    /// <exception cref="ArgumentNullException">There is no program.</exception>
    /// <exception cref="EstimateException">The program, a project or a job of it cannot be priced; all issues are listed.</exception>
    public ProgramEstimate Estimate(ProgramOfWork program) => Estimate(program, CancellationToken.None);

    /// <inheritdoc cref="Estimate(ProgramOfWork)"/>
    /// <param name="program">The program.</param>
    /// <param name="cancellation">Ends it between two projects.</param>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public ProgramEstimate Estimate(ProgramOfWork program, CancellationToken cancellation) =>
        TryEstimate(program, cancellation, out ProgramEstimate? estimate, out IReadOnlyList<Issue> issues) ? estimate : throw new EstimateException("The program cannot be estimated", issues);

    /// <summary>Estimates a program, or says why it cannot be.</summary>
    /// <param name="program">The program.</param>
    /// <param name="estimate">The estimate, or null.</param>
    /// <param name="issues">All issues: at least one error if there is no estimate, otherwise warnings and remarks.</param>
    /// <exception cref="ArgumentNullException">There is no program.</exception>
    public bool TryEstimate(
        ProgramOfWork program, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ProgramEstimate? estimate, out IReadOnlyList<Issue> issues) =>
        TryEstimate(program, CancellationToken.None, out estimate, out issues);

    private bool TryEstimate(
        ProgramOfWork program,
        CancellationToken cancellation,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ProgramEstimate? estimate,
        out IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(program);
        ProgramPrices prices = new(Pricing, cancellation);
        return ProgramDoor.TryOf(list => prices.Check(program, list), all => prices.Of(program, all), out estimate, out issues);
    }

    /// <summary>Quotes one job for many homes: the template says what is the same for all of them, the columns what differs.</summary>
    /// <remarks>The same prices as <see cref="Estimate(Job)"/> gives, to the last bit. A bad row gets its issue and no price; the others are priced.</remarks>
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
        kind.Quote(Dated(template), homes, quotes, options ?? BulkOptions.Usual);
    }

    /// <summary>An estimate of work that is hired, with what it was made from: nobody bids for what the homeowner does.</summary>
    /// <exception cref="ArgumentException">The estimate is not of this price book.</exception>
    private Estimate Hired(Estimate estimate, out EstimateBasis basis)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        if (estimate.Basis?.Prices.Book != PriceBook)
        {
            throw new ArgumentException("The estimate is not of this estimator's price book: estimate the job with it.", nameof(estimate));
        }

        Job job = estimate.Basis.Job;
        Estimate hired = job.Performer is Performer.Self ? Estimate(job with { Performer = Performer.Contractor }) : estimate;
        basis = hired.Basis!;
        return hired;
    }

    /// <summary>A job with the date of this estimator, if it gives none.</summary>
    private Job Dated(Job job) => _asOf is { } date && job is { AsOf: null } ? job with { AsOf = date } : job;

    /// <summary>What a job costs; null if it cannot be priced.</summary>
    private CostRange? CostOf(Job job) => TryEstimate(job, out Estimate? estimate, out _) ? estimate.Total.Range : null;
}
