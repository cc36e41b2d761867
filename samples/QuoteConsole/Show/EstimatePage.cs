using System.Globalization;
using Estimator;

namespace QuoteConsole.Show;

/// <summary>One estimate for a homeowner: what it costs, why, in what order it is done, what to buy.</summary>
internal static class EstimatePage
{
    /// <summary>A page with the details that are usual for the kind of job.</summary>
    public static void Show(Page page, Job job, Estimate estimate) => Show(page, job, estimate, JobView.Of(job).UsualDetails);

    public static void Show(Page page, Job job, Estimate estimate, EstimateDetails details)
    {
        JobView view = JobView.Of(job);
        page.Heading(view.Title(job, estimate.PriceBook.Units));
        ShowTotal(page, job, estimate);
        view.ShowEstimate(page, job, estimate, details);
    }

    private static void ShowTotal(Page page, Job job, Estimate estimate)
    {
        EstimateTotal total = estimate.Total;
        string Money(decimal amount) => Rounded.Money(amount, total.Currency);
        page.Paragraph(
            $"Estimate: {Money(total.Likely)}. {Rounded.Percent(total.Confidence)} of such jobs cost {Money(total.Low)} to {Money(total.High)}.");
        if (job.Performer == Performer.Self)
        {
            double hired = estimate.Lines.Sum(line => line.Hours) - estimate.UnpaidHours;
            page.Paragraph($"Done by yourself: materials, tools and hire cost money; your own {Rounded.Hours(estimate.UnpaidHours)} hours do not."
                + (hired == 0 ? "" : $" Trades that take a license stay hired, for {Rounded.Hours(hired)} hours.")
                + (estimate.Materials.Count == 0 ? "" : $" Cans and rolls are whole: the shopping list comes to {Money(estimate.Materials.Sum(item => item.Cost))} at the till."));
        }

        page.Paragraph(estimate.UseFor);
        string month = estimate.AsOf.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        BookReference book = estimate.PriceBook;
        string own = book.Overridden is { Count: > 0 } figures ? $", figures of your own: {figures.Count}" : "";
        page.Paragraph($"Prices of {month}, price book {book.Id} {book.Version}{own}.");
    }

    /// <summary>The question whose answer would tell most.</summary>
    public static void ShowNext(Page page, Job job, OpenQuestion? next, string currency)
    {
        if (next is null)
        {
            return;
        }

        string option = JobView.Of(job).Options.NameFor(next.Path) is { } name ? $" ({name})" : "";
        page.Blank();
        page.Paragraph($"Worth knowing next: {next.Question}{option} An answer narrows the range from {Rounded.Money(next.Width, currency)} to "
            + $"{Rounded.Money(next.ExpectedWidth, currency)} on average.");
    }

    /// <summary>Warnings and remarks.</summary>
    public static void ShowIssues(Page page, Estimate estimate)
    {
        if (estimate.Issues.Count > 0)
        {
            page.Heading("What to know");
            IssueList.Show(page, estimate.Issues, new PathName(estimate.Lines).Of);
        }
    }
}
