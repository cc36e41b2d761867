namespace Estimator;

/// <summary>Painting the outside of a house.</summary>
internal sealed class ExteriorKind(PriceBook book, Market market) : JobKind<ExteriorPainting>
{
    private readonly ExteriorPrices _prices = new(book, market);

    protected override IReadOnlyList<Issue> Check(ExteriorPainting job) => ExteriorRules.Check(job, _prices);

    protected override Estimate Explain(ExteriorPainting job, IReadOnlyList<Issue> issues) => ExteriorEstimate.Of(job, _prices, issues);

    protected override ExteriorPainting Graded(ExteriorPainting job, PaintGrade grade) => job with
    {
        Paint = PaintOffer.Graded(job.Paint, grade),
        Coats = PaintOffer.CoatsOf(job.Coats, grade),
        FullPrimer = grade == PaintGrade.Premium ? true : job.FullPrimer,
    };

    protected override IReadOnlyList<string> Changes(ExteriorPainting before, ExteriorPainting after) => PaintOffer.Changes(OfferOf(before), OfferOf(after));

    protected override void Quote(ExteriorPainting template, in HomeColumns homes, in QuoteColumns quotes, BulkOptions options) =>
        BulkRun.Quote(new BulkCall<ExteriorPrices>(_prices, TemplateOf(template, _prices), homes, quotes), options);

    /// <summary>What a template says.</summary>
    public static BulkTemplate TemplateOf(ExteriorPainting job, ExteriorPrices prices)
    {
        JobPlace place = JobPlace.Of(job, prices.Job);
        return new()
        {
            Job = prices.Job,
            Table = ExteriorEstimate.TableOf(job.House.SidingMix?.Shares(), prices.Job),
            Asked = ExteriorInputs.Asked,
            Told = ExteriorInputs.Of(job, prices.Tables),
            AsOf = place.AsOf,
            Performer = job.Performer,
            State = place.State,
        };
    }

    private static PaintOffer OfferOf(ExteriorPainting job) =>
        new(job.Paint?.Grade ?? PaintGrade.Standard, job.Coats ?? ExteriorInputs.UsualCoats, job.FullPrimer == true);
}
