using Estimator;
using QuoteConsole.Options;

namespace QuoteConsole.Show;

/// <summary>Painting the outside: one piece of work, told with everything.</summary>
internal sealed class ExteriorView : JobView
{
    public override string Kind => "exterior painting";

    public override JobOptions Options => ExteriorOptions.Set;

    public override EstimateDetails UsualDetails => EstimateDetails.All;

    public override string Title(Job job, UnitSystem units) => JobTitle.Of((ExteriorPainting)job, units);

    public override void ShowEstimate(Page page, Job job, Estimate estimate, EstimateDetails details) =>
        PaintingPage.Show(page, job, estimate, details, "What it costs");
}
