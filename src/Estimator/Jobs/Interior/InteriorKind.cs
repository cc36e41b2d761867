namespace Estimator;

/// <summary>Painting rooms, or all rooms of a house.</summary>
internal sealed class InteriorKind(FigureReader figures, Market market) : JobKind<InteriorPainting>
{
    private readonly InteriorPrices _prices = new(figures, market);

    protected override IReadOnlyList<Issue> Check(InteriorPainting job) => InteriorRules.Check(job, _prices);

    protected override Estimate Explain(InteriorPainting job, IReadOnlyList<Issue> issues) => InteriorEstimate.Of(job, _prices, issues);

    protected override IEnumerable<JobAnswer> AnswersTo(InteriorPainting job, string driver) => InteriorQuestions.AnswersTo(job, driver, _prices);

    /// <summary>Houses side by side; listed rooms, which are parts of a job, job by job.</summary>
    protected override CostRange[] RangesOf(InteriorPainting[] jobs)
    {
        InteriorPainting[] houses = Array.FindAll(jobs, job => job.Rooms is null);
        Queue<CostRange> ranges = new(AnswerRanges.Of(_prices, Array.ConvertAll(houses, job => TemplateOf(job, _prices))));
        return Array.ConvertAll(jobs, job => job.Rooms is { } listed ? InteriorEstimate.RangeOf(job, listed, _prices) : ranges.Dequeue());
    }

    protected override InteriorPainting Graded(InteriorPainting job, PaintGrade grade) => job with
    {
        Paint = PaintOffer.Graded(job.Paint, grade),
        CeilingPaint = PaintOffer.Regraded(job.CeilingPaint, grade),
        TrimPaint = PaintOffer.Regraded(job.TrimPaint, grade),
        Coats = grade == PaintGrade.Standard ? job.Coats : PaintOffer.CoatsOf(job.Coats, grade),
        FullPrimer = grade == PaintGrade.Premium ? true : job.FullPrimer,
        Rooms = job.Rooms?.Select(room => Graded(room, grade)).ToArray(),
    };

    protected override IReadOnlyList<string> Changes(InteriorPainting before, InteriorPainting after) => PaintOffer.Changes(OfferOf(before), OfferOf(after));

    protected override BulkPlan PlanOf(InteriorPainting template, int filled) => BulkPlan.Of(_prices, TemplateOf(template, _prices), filled);

    protected override void Quote(InteriorPainting template, BulkPlan plan, in HomeColumns homes, in QuoteColumns quotes, BulkOptions options) =>
        BulkRun.Quote(new BulkCall<InteriorPrices>(_prices, plan, homes, quotes), options);

    /// <summary>What a template says.</summary>
    /// <exception cref="ArgumentException">It lists rooms.</exception>
    public static BulkTemplate TemplateOf(InteriorPainting template, InteriorPrices prices)
    {
        if (template.Rooms is not null)
        {
            throw new ArgumentException("A bulk call paints all rooms of each home: leave the rooms out of the template.", nameof(template));
        }

        JobPlace place = JobPlace.Of(template, prices.Job);
        return new()
        {
            Job = prices.Job,
            Table = prices.Job.Table.Prices,
            Asked = InteriorInputs.Asked,
            Told = InteriorInputs.Of(template),
            AsOf = place.AsOf,
            Performer = template.Performer,
            Place = place.Code,
        };
    }

    private static Room Graded(Room room, PaintGrade grade) => room with
    {
        Paint = PaintOffer.Regraded(room.Paint, grade),
        CeilingPaint = PaintOffer.Regraded(room.CeilingPaint, grade),
        TrimPaint = PaintOffer.Regraded(room.TrimPaint, grade),
        Coats = room.Coats is null ? null : PaintOffer.CoatsOf(room.Coats, grade),
    };

    private static PaintOffer OfferOf(InteriorPainting job) => new(job.Paint?.Grade ?? PaintGrade.Standard, job.Coats, job.FullPrimer == true);
}
