using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>A kind of job with the prices of one book: everything the front door asks of it.</summary>
/// <remarks>Immutable and thread-safe. A new kind of job is a folder of its own and a line in <see cref="JobKinds"/>.</remarks>
internal abstract class JobKind
{
    /// <summary>All that is wrong or remarkable about a job.</summary>
    public abstract IReadOnlyList<Issue> Check(Job job);

    /// <summary>Estimates a job that has no errors.</summary>
    public abstract Estimate Explain(Job job, IReadOnlyList<Issue> issues);

    /// <summary>What a job leaves open: what narrows its range most on average comes first.</summary>
    /// <param name="job">The job.</param>
    /// <param name="now">Its estimate.</param>
    public abstract IReadOnlyList<OpenQuestion> Questions(Job job, Estimate now);

    /// <summary>The job with a grade of paint, its coats and its primer, or at a level.</summary>
    public abstract Job Graded(Job job, PaintGrade grade);

    /// <summary>What one job has that another has not, in words, as far as <see cref="Graded"/> changes it.</summary>
    public abstract IReadOnlyList<string> Changes(Job before, Job after);

    /// <summary>The job as it is once a contract is signed: all is chosen, and what nobody sees beforehand is set aside.</summary>
    public virtual Job Signed(Job job) => job;

    /// <summary>Quotes many homes.</summary>
    /// <exception cref="EstimateException">The template cannot be priced; all issues are listed.</exception>
    /// <exception cref="ArgumentException">The kind of job does not depend on a column that is not empty, or a column has another length.</exception>
    public abstract void Quote(Job template, in HomeColumns homes, in QuoteColumns quotes, BulkOptions options);
}

/// <summary>A kind of job, told by the type of its jobs.</summary>
internal abstract class JobKind<TJob> : JobKind
    where TJob : Job
{
    // A call that is made again and again with one template is planned once, and then allocates nothing. Templates that are gone take their plans along.
    private readonly ConditionalWeakTable<TJob, Memo<int, BulkPlan>> _plans = [];

    public sealed override IReadOnlyList<Issue> Check(Job job) => Check((TJob)job);

    public sealed override Estimate Explain(Job job, IReadOnlyList<Issue> issues) => Explain((TJob)job, issues);

    public sealed override IReadOnlyList<OpenQuestion> Questions(Job job, Estimate now) => OpenQuestions.Of(
        now, driver => AnswersTo((TJob)job, driver.Id), jobs => RangesOf([.. jobs.Cast<TJob>()]));

    public sealed override Job Graded(Job job, PaintGrade grade) => Graded((TJob)job, grade);

    public sealed override IReadOnlyList<string> Changes(Job before, Job after) => Changes((TJob)before, (TJob)after);

    public sealed override void Quote(Job template, in HomeColumns homes, in QuoteColumns quotes, BulkOptions options) =>
        Quote((TJob)template, PlansOf((TJob)template)[FilledOf((TJob)template, homes)], homes, quotes, options);

    /// <inheritdoc cref="Check(Job)"/>
    protected abstract IReadOnlyList<Issue> Check(TJob job);

    /// <inheritdoc cref="Explain(Job, IReadOnlyList{Issue})"/>
    protected abstract Estimate Explain(TJob job, IReadOnlyList<Issue> issues);

    /// <summary>The answers that what a driver asks may get; none where it asks nothing that has a few answers.</summary>
    protected abstract IEnumerable<JobAnswer> AnswersTo(TJob job, string driver);

    /// <summary>The ranges of jobs that differ in an answer, as their estimates have them; without lines, plan and words.</summary>
    protected abstract CostRange[] RangesOf(TJob[] jobs);

    /// <inheritdoc cref="Graded(Job, PaintGrade)"/>
    protected abstract TJob Graded(TJob job, PaintGrade grade);

    /// <inheritdoc cref="Changes(Job, Job)"/>
    protected abstract IReadOnlyList<string> Changes(TJob before, TJob after);

    /// <summary>What is the same for all homes of a call with these columns; the template has no errors.</summary>
    protected abstract BulkPlan PlanOf(TJob template, int filled);

    /// <summary>The columns there are, as bits; those of choices follow after the others.</summary>
    protected virtual int FilledOf(TJob template, in HomeColumns homes) => homes.Choices is { Count: > 0 }
        ? throw new ArgumentException("Only remodels have choices: leave them out.", nameof(homes))
        : homes.Filled;

    /// <summary>Quotes many homes as planned.</summary>
    protected abstract void Quote(TJob template, BulkPlan plan, in HomeColumns homes, in QuoteColumns quotes, BulkOptions options);

    private Memo<int, BulkPlan> PlansOf(TJob template) =>
        _plans.TryGetValue(template, out Memo<int, BulkPlan>? plans) ? plans : _plans.GetValue(template, asked => new(filled => Plan(asked, filled)));

    private BulkPlan Plan(TJob template, int filled)
    {
        IReadOnlyList<Issue> issues = Check(template);
        return IssueList.ArePriced(issues) ? PlanOf(template, filled) : throw new EstimateException(issues);
    }
}
