using Estimator;

namespace QuoteConsole.Show;

/// <summary>What every painting job tells after its total.</summary>
internal static class PaintingPage
{
    public static void Show(Page page, Job job, Estimate estimate, EstimateDetails details, string linesHeading)
    {
        if (details.Lines)
        {
            LineTable.Show(page, estimate, linesHeading);
        }

        GanttView.Show(page, estimate);
        if (details.Steps)
        {
            StepList.Show(page, estimate);
        }

        ShoppingTable.Show(page, estimate.Materials);
        PaymentTable.Show(page, estimate.Payments);
        RepaintTable.Show(page, estimate);
        DriverTable.Show(page, estimate.Drivers);
        AssumptionList.Show(page, estimate);
        EstimatePage.ShowNext(page, job, estimate.NextQuestion, estimate.Total.Currency);
        EstimatePage.ShowIssues(page, estimate);
    }
}
