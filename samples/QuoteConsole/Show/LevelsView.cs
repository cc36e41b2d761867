using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>Economy, midrange and upscale: what each costs, how long it takes and what it means.</summary>
internal static class LevelsView
{
    public static void Show(Page page, IReadOnlyList<Offer> offers, ScopeOfWork scope)
    {
        page.Heading("Economy, midrange, upscale");
        Table table = page.NewTable(
            "Level", ">Likely", $">{Rounded.Percent(offers[0].Estimate.Total.Confidence)} of such jobs", ">Days", ">On site", "What is done");
        foreach (Offer offer in offers)
        {
            RemodelLevel level = ((Remodel)offer.Job).Level!.Value;
            AddRow(table, level.ToString(), scope.Means(level, ((Remodel)offer.Job).Choices), offer.Estimate);
        }

        page.Table(table);
        page.Paragraph("Days: working days, waits included; on site: those on which there is work.");
    }

    private static void AddRow(Table table, string level, string meaning, Estimate estimate)
    {
        EstimateTotal total = estimate.Total;
        string Money(decimal amount) => Rounded.Money(amount, total.Currency);
        Page.Row(
            table,
            level,
            Money(total.Likely),
            $"{Money(total.Low)} - {Money(total.High)}",
            estimate.Plan.WorkingDays.Likely.ToString(CultureInfo.InvariantCulture),
            estimate.Plan.OnSiteDays.Likely.ToString("0.#", CultureInfo.InvariantCulture),
            meaning);
    }
}
