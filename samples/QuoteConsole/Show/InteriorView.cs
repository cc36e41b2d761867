using Estimator;
using QuoteConsole.Options;

namespace QuoteConsole.Show;

/// <summary>Painting rooms: a table of them first.</summary>
internal sealed class InteriorView : JobView
{
    public override string Kind => "interior painting";

    public override JobOptions Options => InteriorOptions.Set;

    public override string Title(Job job, UnitSystem units) => JobTitle.Of((InteriorPainting)job, units);

    public override void ShowEstimate(Page page, Job job, Estimate estimate, EstimateDetails details)
    {
        RoomTable.Show(page, estimate);
        PaintingPage.Show(page, job, estimate, details, "Line by line");
    }
}
