using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>One estimate for a homeowner: what it costs, why, in what order it is done, what to buy.</summary>
internal sealed class EstimatePage(Page page, Estimate estimate)
{
    private const double HoursPerDay = 24;
    private readonly int _barWidth = page.BarWidth(beside: 74, most: 20);
    private readonly string _currency = estimate.Total.Currency;

    public static void Show(Page page, Job job, Estimate estimate)
    {
        page.Heading(JobTitle.Of(job));
        new EstimatePage(page, estimate).ShowAll();
    }

    private void ShowAll()
    {
        ShowTotal();
        IssueList.Show(page, estimate.Issues);
        ShowLines();
        ShowSteps();
        ShowShopping();
        ShowDrivers();
        ShowAssumptions();
    }

    private void ShowTotal()
    {
        EstimateTotal total = estimate.Total;
        page.Paragraph(
            $"Estimate: {Money(total.Likely)}. {Rounded.Percent(total.Confidence)} of such jobs cost {Money(total.Low)} to {Money(total.High)}.");
        string month = estimate.AsOf.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        BookReference book = estimate.PriceBook;
        string own = book.Overridden is { Count: > 0 } figures ? $", figures of your own: {figures.Count}" : "";
        page.Paragraph($"Prices of {month}, price book {book.Id} {book.Version}{own}.");
    }

    private void ShowLines()
    {
        page.Heading("What it costs");
        Table table = page.NewTable("Work", ">Quantity", ">Hours", ">Cost", ">Share", "");
        double largest = estimate.Lines.Max(Share);
        foreach (EstimateLine line in estimate.Lines)
        {
            double share = Share(line);
            Page.Row(
                table,
                line.Name,
                Rounded.Quantity(line.Quantity, line.Unit),
                Rounded.Hours(line.Hours),
                Money(line.Likely),
                Rounded.Percent(share),
                Bars.Share(share / largest, _barWidth, page.IsScreen));
        }

        page.Table(table);
        page.Paragraph("Rounded for reading; the lines add up to the total to the cent.");
    }

    private void ShowSteps()
    {
        page.Heading("In what order it is done");
        foreach (PlanStep step in estimate.Plan.Steps)
        {
            string hours = step.Hours > 0 ? $", {Rounded.Hours(step.Hours)} h" : "";
            string safety = step.Safety is { } care ? $" {care}" : "";
            string wait = step.WaitHours > 0 ? $" Then wait {Wait(step.WaitHours)}." : "";
            page.Entry($"{step.Order,2}. {step.Name} (day {step.Day}{hours})", step.Why + safety + wait);
        }

        DayRange days = estimate.Plan.WorkingDays;
        page.Paragraph(
            $"About {days.Likely} working days for a crew of {estimate.Plan.Crew}, drying included; {days.Low} to {days.High} on {Rounded.Percent(estimate.Total.Confidence)} of such jobs.");
    }

    private void ShowShopping()
    {
        if (estimate.Materials.Count == 0)
        {
            return;
        }

        page.Heading("What to buy");
        Table table = page.NewTable("Item", "Buy", ">Used", ">Left over");
        foreach (ShoppingItem item in estimate.Materials)
        {
            Page.Row(table, item.Item, item.Buy, Rounded.Quantity(item.Quantity, item.Unit), Rounded.Quantity(item.Leftover, item.Unit));
        }

        page.Table(table);
    }

    private void ShowDrivers()
    {
        page.Heading("What moves it");
        Table table = page.NewTable("What makes the range wide", ">Share", "");
        foreach (Driver driver in estimate.Drivers)
        {
            Page.Row(table, driver.Name, Rounded.Percent(driver.Share), Bars.Share(driver.Share, _barWidth, page.IsScreen));
        }

        page.Table(table);
        if (estimate.NextQuestion is { } next)
        {
            string option = ExteriorOption.ForPath(next.Path) is { } known ? $" ({known.Name})" : "";
            page.Paragraph($"Worth knowing next: {next.Question}{option} It stands for {Rounded.Percent(next.Share)} of the width.");
        }
    }

    private void ShowAssumptions()
    {
        if (estimate.Assumptions.Count == 0)
        {
            return;
        }

        page.Heading("What was assumed");
        foreach (Assumption assumption in estimate.Assumptions)
        {
            string effect = assumption.Effect > 0 ? $" (alone: {Money(assumption.Effect)} either way)" : "";
            page.Paragraph($"- {MemberName.Of(assumption.Path)}: {assumption.Text}{effect}");
        }
    }

    /// <summary>A line's share of the total; a total is never zero, because there is a smallest charge.</summary>
    private double Share(EstimateLine line) => (double)(line.Likely / estimate.Total.Likely);

    private string Money(decimal amount) => Rounded.Money(amount, _currency);

    private static string Wait(double hours) =>
        hours >= 2 * HoursPerDay && hours % HoursPerDay == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hours / HoursPerDay:0} days")
            : string.Create(CultureInfo.InvariantCulture, $"{hours:0.#} h");
}
