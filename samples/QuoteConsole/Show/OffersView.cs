using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>Good, better and best: what each costs, what it changes and how long it lasts.</summary>
internal static class OffersView
{
    private static readonly string[] Names = ["Good", "Better", "Best"];

    public static void Show(Page page, IReadOnlyList<Offer> offers)
    {
        page.Heading("Good, better, best");
        Table table = page.NewTable(
            "Offer", ">Likely", $">{Rounded.Percent(offers[0].Estimate.Total.Confidence)} of such jobs", ">Years", ">A year", "What changes");
        for (int i = 0; i < offers.Count; i++)
        {
            AddRow(table, Names[i], offers[i]);
        }

        page.Table(table);
        page.Paragraph(
            "Years: until the next repaint. A year: the likely cost over those years. Good changes the job as you gave it, the others the offer above them.");
    }

    private static void AddRow(Table table, string name, Offer offer)
    {
        EstimateTotal total = offer.Estimate.Total;
        string Money(decimal amount) => Rounded.Money(amount, total.Currency);
        RepaintCycle? cycle = offer.Estimate.Repaint;
        Page.Row(
            table,
            name,
            Money(total.Likely),
            $"{Money(total.Low)} - {Money(total.High)}",
            cycle is null ? "" : (cycle.NextYear - offer.Estimate.AsOf.Year).ToString(CultureInfo.InvariantCulture),
            cycle is null ? "" : Money(cycle.CostPerYear),
            offer.Changes.Count == 0 ? "nothing" : string.Join("; ", offer.Changes));
    }
}
