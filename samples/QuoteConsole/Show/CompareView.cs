using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>Hiring a contractor beside doing it oneself.</summary>
internal static class CompareView
{
    // Of so few hours it means nothing what each of them saves.
    private const double FewHours = 4;

    public static void Show(Page page, HireOrSelf both)
    {
        page.Heading("Hire, or do it yourself");
        string confidence = Rounded.Percent(both.Hire.Total.Confidence);
        Table table = page.NewTable("", ">Hire", ">Yourself");
        Row("Likely cost", estimate => Money(estimate, estimate.Total.Likely));
        Row($"{confidence} of such jobs", estimate => $"{Money(estimate, estimate.Total.Low)} - {Money(estimate, estimate.Total.High)}");
        Row("  labor", estimate => Money(estimate, estimate.Lines.Sum(line => line.Labor)));
        Row("  materials and tools", estimate => Money(estimate, estimate.Lines.Sum(line => line.Material)));
        Row("  hired equipment", estimate => Money(estimate, estimate.Lines.Sum(line => line.Equipment)));
        if (both.Hire.Lines.Any(line => line.Fee > 0))
        {
            Row("  overhead, profit, permits, taxes, fees", estimate => Money(estimate, estimate.Lines.Sum(line => line.Fee)));
        }

        Row("Hours of work", estimate => Rounded.Hours(estimate.Lines.Sum(line => line.Hours)));
        Row("Working days", estimate => estimate.Plan.WorkingDays.Likely.ToString(CultureInfo.InvariantCulture));
        Row("  of these on site", estimate => estimate.Plan.OnSiteDays.Likely.ToString("0.#", CultureInfo.InvariantCulture));
        page.Table(table);
        page.Paragraph(Verdict(both));

        void Row(string what, Func<Estimate, string> text) => Page.Row(table, what, text(both.Hire), text(both.Self));
    }

    private static string Verdict(HireOrSelf both)
    {
        string amount = Money(both.Hire, Math.Abs(both.Saved));
        return both.Saved <= 0
            ? $"Doing it yourself saves nothing: it costs {amount} more, tools included."
            : both.OwnHours < FewHours
                ? $"Doing it yourself saves {amount}; nearly all of the work stays hired."
                : $"Doing it yourself saves {amount}: {Money(both.Hire, both.SavedPerHour)} for each of your {Rounded.Hours(both.OwnHours)} hours.";
    }

    private static string Money(Estimate estimate, decimal amount) => Rounded.Money(amount, estimate.Total.Currency);
}
