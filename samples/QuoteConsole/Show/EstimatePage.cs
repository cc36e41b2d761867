using System.Globalization;
using Estimator;
using QuoteConsole.Options;

namespace QuoteConsole.Show;

/// <summary>One estimate for a homeowner: what it costs, why, in what order it is done, what to buy.</summary>
internal static class EstimatePage
{
    /// <summary>A page with the details that are usual for the kind of job.</summary>
    public static void Show(Page page, Job job, Estimate estimate) =>
        Show(page, job, estimate, job is ExteriorPainting ? EstimateDetails.All : EstimateDetails.Summary);

    public static void Show(Page page, Job job, Estimate estimate, EstimateDetails details)
    {
        page.Heading(JobTitle.Of(job));
        ShowTotal(page, job, estimate);
        if (job is Remodel remodel)
        {
            RemodelView.Show(page, remodel, estimate, details);
            ShowIssues(page, estimate);
            AssumptionList.Show(page, estimate, [.. estimate.Assumptions.Where(one => one.Path != RemodelView.LevelPath)]);
            ShowNext(page, job, estimate.NextQuestion);
            return;
        }

        ShowPainting(page, job, estimate, details);
    }

    private static void ShowPainting(Page page, Job job, Estimate estimate, EstimateDetails details)
    {
        if (job is InteriorPainting)
        {
            RoomTable.Show(page, estimate);
        }

        if (details.Lines)
        {
            LineTable.Show(page, estimate, job is InteriorPainting ? "Line by line" : "What it costs");
        }

        GanttView.Show(page, estimate);
        if (details.Steps)
        {
            StepList.Show(page, estimate);
        }

        ShoppingTable.Show(page, estimate.Materials);
        RepaintTable.Show(page, estimate);
        DriverTable.Show(page, estimate.Drivers);
        AssumptionList.Show(page, estimate);
        ShowNext(page, job, estimate.NextQuestion);
        ShowIssues(page, estimate);
    }

    private static void ShowTotal(Page page, Job job, Estimate estimate)
    {
        EstimateTotal total = estimate.Total;
        string Money(decimal amount) => Rounded.Money(amount, total.Currency);
        page.Paragraph(
            $"Estimate: {Money(total.Likely)}. {Rounded.Percent(total.Confidence)} of such jobs cost {Money(total.Low)} to {Money(total.High)}.");
        if (job.Performer == Performer.Self)
        {
            page.Paragraph($"Done by yourself: materials, tools and hire cost money; your own {Rounded.Hours(estimate.Lines.Sum(line => line.Hours))} hours do not.");
        }

        string month = estimate.AsOf.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        BookReference book = estimate.PriceBook;
        string own = book.Overridden is { Count: > 0 } figures ? $", figures of your own: {figures.Count}" : "";
        page.Paragraph($"Prices of {month}, price book {book.Id} {book.Version}{own}.");
    }

    private static void ShowNext(Page page, Job job, NextQuestion? next)
    {
        if (next is null)
        {
            return;
        }

        string option = JobOptions.For(job).NameFor(next.Path) is { } name ? $" ({name})" : "";
        page.Blank();
        page.Paragraph($"Worth knowing next: {next.Question}{option} It stands for {Rounded.Percent(next.Share)} of the width.");
    }

    private static void ShowIssues(Page page, Estimate estimate)
    {
        if (estimate.Issues.Count > 0)
        {
            page.Heading("What to know");
            IssueList.Show(page, estimate.Issues, new PathName(estimate.Lines).Of);
        }
    }
}
