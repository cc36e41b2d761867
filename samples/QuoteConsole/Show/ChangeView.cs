using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>A change order: what each line cost before, what it costs now, to the cent, so that it adds up.</summary>
internal static class ChangeView
{
    public static void Show(Page page, Job before, Job after, ChangeOrder order)
    {
        page.Heading("Change order");
        page.Paragraph($"Before: {JobView.Of(before).Title(before, order.Before.PriceBook.Units)}");
        page.Paragraph($"After:  {JobView.Of(after).Title(after, order.After.PriceBook.Units)}");
        page.Blank();
        page.Table(LinesOf(page, order));
        string currency = order.After.Total.Currency;
        page.Paragraph($"Likely cost in {currency}; every column adds up to the cent.");
        page.Paragraph($"Range before {Range(order.Before)}, after {Range(order.After)}.");
        page.Paragraph(Days(order));
    }

    private static Table LinesOf(Page page, ChangeOrder order)
    {
        Table table = page.NewTable("Line", ">Before", ">After", ">Difference");
        Dictionary<string, string> rooms = order.Before.Lines.Concat(order.After.Lines).Where(line => line.Room is not null)
            .DistinctBy(line => line.Activity).ToDictionary(line => line.Activity, line => line.Room!);
        foreach (ChangedLine line in order.Lines)
        {
            string room = rooms.TryGetValue(line.Activity, out string? name) ? $"{name}: " : "";
            Row(table, room + line.Name, line.Before, line.After);
        }

        decimal same = order.Before.Total.Likely - order.Lines.Sum(line => line.Before);
        if (same != 0)
        {
            Row(table, "Lines that stay the same", same, same);
        }

        Row(table, "Total", order.Before.Total.Likely, order.After.Total.Likely);
        return table;
    }

    private static void Row(Table table, string what, decimal before, decimal after) =>
        Page.Row(table, what, Cents(before), Cents(after), Signed(after - before));

    private static string Cents(decimal amount) => amount == 0 ? "" : amount.ToString("N2", CultureInfo.InvariantCulture);

    private static string Signed(decimal amount) => amount.ToString("+#,##0.00;-#,##0.00;0.00", CultureInfo.InvariantCulture);

    private static string Range(Estimate estimate)
    {
        EstimateTotal total = estimate.Total;
        return $"{Rounded.Money(total.Low, total.Currency)} - {Rounded.Money(total.High, total.Currency)}";
    }

    private static string Days(ChangeOrder order)
    {
        (double before, double after) = (order.Before.Plan.WorkingDays.Likely, order.After.Plan.WorkingDays.Likely);
        string finish = order is { Before.Plan.Finish: { } was, After.Plan.Finish: { } now } ? $" Finish {WorkDays.Text(was)} before, {WorkDays.Text(now)} after." : "";
        return string.Create(CultureInfo.InvariantCulture, $"Working days: {before} before, {after} after, {order.Days:+0;-0;0}.{finish}");
    }
}
