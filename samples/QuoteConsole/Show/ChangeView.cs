using System.Globalization;
using Estimator;

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
        page.Table(ChangeTable.Of(page, order.Lines, order.Before.Total.Likely, order.After.Total.Likely, order.Before.Lines.Concat(order.After.Lines)));
        string currency = order.After.Total.Currency;
        page.Paragraph($"Likely cost in {currency}; every column adds up to the cent.");
        page.Paragraph($"Range before {Range(order.Before)}, after {Range(order.After)}.");
        page.Paragraph(Days(order));
    }

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
