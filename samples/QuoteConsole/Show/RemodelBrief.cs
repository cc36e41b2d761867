using System.Globalization;
using Estimator;

namespace QuoteConsole.Show;

/// <summary>A remodel in a few lines: what it costs, how long it takes, what to choose first.</summary>
internal static class RemodelBrief
{
    public static void Show(Page page, Remodel job, Estimate estimate)
    {
        EstimateTotal total = estimate.Total;
        string Money(decimal amount) => Rounded.Money(amount, total.Currency);
        page.Heading(JobView.Of(job).Title(job, estimate.PriceBook.Units));
        page.Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"Estimate: {Money(total.Likely)}. {Rounded.Percent(total.Confidence)} of such jobs cost {Money(total.Low)} to {Money(total.High)}; {DaysText.Brief(estimate.Plan)}."));
        if (estimate.Lines.MaxBy(line => line.Allowance ?? 0) is { Allowance: { } allowance } line)
        {
            page.Paragraph($"The largest allowance is for \"{line.Name}\": {Money(allowance)} set aside for what you choose.");
        }
    }
}
