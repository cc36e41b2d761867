namespace Estimator;

/// <summary>Painting the outside of a house.</summary>
internal sealed class ExteriorKind(FigureReader figures, Market market) : JobKind<ExteriorPainting>
{
    private readonly ExteriorPrices _prices = new(figures, market);

    protected override IReadOnlyList<Issue> Check(ExteriorPainting job) => ExteriorRules.Check(job, _prices);

    protected override Estimate Explain(ExteriorPainting job, IReadOnlyList<Issue> issues) => ExteriorEstimate.Of(job, _prices, issues);

    protected override IEnumerable<JobAnswer> AnswersTo(ExteriorPainting job, string driver) => ExteriorQuestions.AnswersTo(job, driver, _prices);

    protected override CostRange[] RangesOf(ExteriorPainting[] jobs)
    {
        // No answer changes the shares of sidings that a job gives itself.
        PriceTable? table = jobs.Length == 0 ? null : ExteriorEstimate.TableOf(jobs[0].House.SidingMix?.Shares(), _prices.Job);
        return AnswerRanges.Of(_prices, Array.ConvertAll(jobs, job => TemplateOf(job, _prices, table)));
    }

    protected override ExteriorPainting Graded(ExteriorPainting job, PaintGrade grade) => job with
    {
        Paint = PaintOffer.Graded(job.Paint, grade),
        Coats = PaintOffer.CoatsOf(job.Coats, grade),
        FullPrimer = grade == PaintGrade.Premium ? true : job.FullPrimer,
    };

    protected override IReadOnlyList<string> Changes(ExteriorPainting before, ExteriorPainting after) => PaintOffer.Changes(OfferOf(before), OfferOf(after));

    protected override BulkPlan PlanOf(ExteriorPainting template, int filled) => BulkPlan.Of(_prices, TemplateOf(template, _prices), filled);

    protected override void Quote(ExteriorPainting template, BulkPlan plan, in HomeColumns homes, in QuoteColumns quotes, BulkOptions options) =>
        BulkRun.Quote(new BulkCall<ExteriorPrices>(_prices, plan, homes, quotes), options);

    /// <summary>What a template says.</summary>
    public static BulkTemplate TemplateOf(ExteriorPainting job, ExteriorPrices prices, PriceTable? table = null)
    {
        JobPlace place = JobPlace.Of(job, prices.Job);
        return new()
        {
            Job = prices.Job,
            Table = table ?? ExteriorEstimate.TableOf(job.House.SidingMix?.Shares(), prices.Job),
            Asked = ExteriorInputs.Asked,
            Told = ExteriorInputs.Of(job, prices.Tables),
            AsOf = place.AsOf,
            Performer = job.Performer,
            Place = place.Code,
        };
    }

    private static PaintOffer OfferOf(ExteriorPainting job) =>
        new(job.Paint?.Grade ?? PaintGrade.Standard, job.Coats ?? ExteriorInputs.UsualCoats, job.FullPrimer == true);
}
