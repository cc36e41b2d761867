using System.Globalization;
using Estimator;

namespace QuoteConsole.Show;

/// <summary>Every step in words: why it is done, what to watch for and how long to wait.</summary>
internal static class StepList
{
    private const double HoursPerDay = 24;

    public static void Show(Page page, Estimate estimate)
    {
        page.Heading("Step by step");
        foreach (PlanStep step in estimate.Plan.Steps)
        {
            string where = (step.Room ?? step.Trade) is { } name ? $"{name}, " : "";
            string date = step.Date is { } day ? $", {WorkDays.Text(day)}" : "";
            string hours = step.Hours > 0 ? $", {Rounded.Hours(step.Hours)} h" : "";
            string safety = step.Safety is { } care ? $" {care}" : "";
            string wait = step.WaitHours > 0 ? $" Then wait {Wait(step.WaitHours)}." : "";
            page.Entry($"{step.Order,2}. {step.Name} ({where}day {step.Day}{date}{hours})", step.Why + safety + wait);
        }
    }

    private static string Wait(double hours) =>
        hours >= 2 * HoursPerDay && hours % HoursPerDay == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hours / HoursPerDay:0} days")
            : string.Create(CultureInfo.InvariantCulture, $"{hours:0.#} h");
}
