using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>A bid beside its estimate: where it lies, line by line, what is missing, what to ask.</summary>
internal static class BidCheckView
{
    public static void Show(Page page, string title, BidCheck check)
    {
        string currency = check.Expected.Currency;
        string Money(decimal amount) => Rounded.Money(amount, currency);
        page.Heading(title);
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Bid: {check.Bid.Amount:N0} {currency}{(check.Bid.Contractor is { } name ? $", {name}" : "")}"));
        page.Paragraph($"Bids for this job: {Money(check.Expected.Likely)} likely, {Money(check.Expected.Low)} - {Money(check.Expected.High)} in {Rounded.Percent(check.Expected.Confidence)} of cases.");
        page.Paragraph(check.Verdict);
        if (check.Lines.Count > 0)
        {
            page.Blank();
            Table table = page.NewTable("Line of the bid", ">Bid", ">Estimate", "Names");
            foreach (MatchedLine line in check.Lines)
            {
                Page.Row(table, line.Line.Text, line.Line.Amount is { } amount ? Money(amount) : "", line.Likely > 0 ? Money(line.Likely) : "", line.Activities.Count > 0 ? string.Join(", ", line.Activities) : "nothing in the estimate");
            }

            page.Table(table);
        }

        Items(page, "In the estimate and not in the bid", check.LeftOut, Money);
        Items(page, "May be left out", check.MayLeaveOut, Money);
        Items(page, "May be in it", check.MayContain, Money);
        page.Heading("What to ask");
        foreach (string question in check.Questions)
        {
            page.Item(question);
        }

        if (check.Deposit is { } deposit)
        {
            page.Heading(deposit.IsUnlawful ? "Deposit: more than the law allows" : "Deposit");
            page.Paragraph(deposit.Advice);
        }
    }

    private static void Items(Page page, string heading, IReadOnlyList<ScopeItem> items, Func<decimal, string> money)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        Table table = page.NewTable("What", ">By the estimate");
        foreach (ScopeItem item in items)
        {
            Page.Row(table, item.Name, item.Cost > 0 ? money(item.Cost) : "");
        }

        page.Table(table);
    }
}
