using Estimator;
using QuoteService.Page.Asking;
using QuoteService.Page.Showing;
using QuoteShared.Show;

namespace QuoteService.Page;

/// <summary>What the page of a job shows: the answers, what is wrong with them, and all that the library makes of them.</summary>
public sealed class EstimateModel
{
    private readonly HomeEstimator _estimator;
    private readonly DateOnly _today;
    private readonly Job? _job;

    /// <summary>Reads and prices the answers.</summary>
    /// <param name="form">The form of the job.</param>
    /// <param name="answers">The answers, tidy.</param>
    /// <param name="estimator">What prices them.</param>
    /// <param name="today">The date of the prices.</param>
    public EstimateModel(JobForm form, Answers answers, HomeEstimator estimator, DateOnly today)
    {
        (Form, Answers, _estimator, _today) = (form, answers, estimator, today);
        Shown = new(estimator.PriceBook.Currency, answers.IsMetric);
        IReadOnlyList<Issue> unread = JobJson.Read(form, answers, today, out _job);
        (Issues, Questions) = (unread, []);
        if (_job is null)
        {
            Issues = [.. unread, .. OfTheRest(unread)];
        }
        else
        {
            Estimate = estimator.TryEstimate(_job, out Estimate? estimate, out IReadOnlyList<Issue> issues) ? estimate : null;
            Issues = issues;
            Questions = estimate is null ? [] : estimator.Questions(_job);
        }

        Bids = [.. BidForm.Of(answers).Select(form => new BidEntry(form, estimator, Estimate))];
    }

    /// <summary>The form of the job.</summary>
    public JobForm Form { get; }

    /// <summary>What was answered.</summary>
    public Answers Answers { get; }

    /// <summary>How it is shown.</summary>
    public Shown Shown { get; }

    /// <summary>All that is to be said of the answers; errors if there is no estimate.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>The estimate; null if the answers cannot be priced.</summary>
    public Estimate? Estimate { get; }

    /// <summary>What is open, the most useful first.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; }

    /// <summary>The bids that were entered.</summary>
    public IReadOnlyList<BidEntry> Bids { get; }

    /// <summary>The question to be asked now: the one that was picked, or the most useful that was not skipped; null if none is left.</summary>
    public OpenQuestion? Question => Questions.FirstOrDefault(question => question.Path == Answers[Answers.Ask])
        ?? Questions.FirstOrDefault(question => !Answers.Skipped.Contains(question.Path));

    /// <summary>What is known of the job, in one line; empty if nothing is.</summary>
    public string Details => (_job, Units) switch
    {
        (ExteriorPainting job, var units) => JobTitle.Of(job, units),
        (InteriorPainting job, var units) => JobTitle.Of(job, units),
        (Remodel job, var units) when JobTitle.Of(job, units).Split(": ", 2) is [_, var known] => Shown.Capital(known),
        _ => "",
    };

    /// <summary>The range after each answer.</summary>
    public IReadOnlyList<NarrowedRange> NarrowedRanges => NarrowedRange.Of(Form, Answers, _estimator, _today);

    /// <summary>Good, better, best; none if one of them cannot be priced.</summary>
    public IReadOnlyList<Offer> Offers => field ??= Priced(_estimator.Offers) ?? [];

    /// <summary>Hired and done oneself; null if one of them cannot be priced.</summary>
    public HireOrSelf? HireOrSelf => field ??= Priced(_estimator.HireOrSelf);

    /// <summary>The bids side by side; null if there is none.</summary>
    public LeveledBids? Leveled => Estimate is { } estimate && Bids.Select(entry => entry.Bid).OfType<Bid>().ToArray() is { Length: > 0 } bids ? _estimator.Level(estimate, bids) : null;

    /// <summary>What a level of a remodel means with what was chosen.</summary>
    public string Means(RemodelLevel level) => Shown.Text(Form.Pick.Scope?.Means(level, (_job as Remodel)?.Choices) ?? "");

    /// <summary>What is wrong with the answer of that name.</summary>
    public IReadOnlyList<string> ErrorsOf(string name) =>
        [.. Errors.Where(issue => JobForm.NameOf(issue.Path, Answers) == name).Select(issue => issue.Message)];

    /// <summary>What keeps the job from being priced.</summary>
    public IEnumerable<Issue> Errors => Issues.Where(issue => issue.Severity == Severity.Error);

    /// <summary>A link to this page with other answers.</summary>
    public string Link(Answers answers, string fragment = "") => answers.Link(Form.Pick.Path) + fragment;

    /// <summary>The label of an answer, in words.</summary>
    public string LabelOf(string name)
    {
        string label = Form.FieldOf(name)?.Label ?? Shown.Capital(MemberName.Of(name));
        return JobForm.RoomOf(name) is { } room ? $"Room {room}, {char.ToLowerInvariant(label[0])}{label[1..]}" : label;
    }

    /// <summary>An answer in words.</summary>
    public string ValueOf(Answer answer) => AnswerText.Of(Form.FieldOf(answer.Name), answer.Value, Answers.IsMetric);

    /// <summary>What is wrong with the answers besides those that cannot be read, so that all problems are told at once.</summary>
    private IEnumerable<Issue> OfTheRest(IReadOnlyList<Issue> unread)
    {
        HashSet<string> names = [.. unread.Select(issue => JobForm.NameOf(issue.Path, Answers))];
        return JobJson.Read(Form, Answers.Without(answer => names.Contains(answer.Name)), _today, out Job? rest).Count == 0
            ? _estimator.Validate(rest!).Where(issue => issue.Severity == Severity.Error)
            : [];
    }

    private UnitSystem Units => Answers.IsMetric ? UnitSystem.Metric : UnitSystem.Customary;

    /// <summary>What the library makes of the job; null where it needs a job between that cannot be priced.</summary>
    private T? Priced<T>(Func<Job, T> price)
        where T : class
    {
        try
        {
            return Estimate is null ? null : price(_job!);
        }
        catch (EstimateException)
        {
            return null;
        }
    }
}
