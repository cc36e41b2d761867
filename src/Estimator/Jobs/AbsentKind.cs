namespace Estimator;

/// <summary>A kind of job that a book has no prices for: every job of it is refused.</summary>
internal sealed class AbsentKind(string name, PriceBook book) : JobKind
{
    private readonly IReadOnlyList<Issue> _refusal = FrozenList.Of<Issue>(
    [
        new(
            IssueCode.NotInBook,
            "kind",
            Severity.Error,
            $"The price book {book.Id} has no prices for {name}: it has {string.Join(" and ", book.Kinds)}. Give one of these, or price with another book."),
    ]);

    public override IReadOnlyList<Issue> Check(Job job) => _refusal;

    public override Estimate Explain(Job job, IReadOnlyList<Issue> issues) => throw new EstimateException(_refusal);

    public override IReadOnlyList<OpenQuestion> Questions(Job job, Estimate now) => throw new EstimateException(_refusal);

    public override Job Graded(Job job, PaintGrade grade) => throw new EstimateException(_refusal);

    public override IReadOnlyList<string> Changes(Job before, Job after) => throw new EstimateException(_refusal);

    public override void Quote(Job template, in HomeColumns homes, in QuoteColumns quotes, BulkOptions options) => throw new EstimateException(_refusal);
}
