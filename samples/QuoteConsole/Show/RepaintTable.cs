using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>How long the paint lasts.</summary>
internal static class RepaintTable
{
    public static void Show(Page page, Estimate estimate)
    {
        if (estimate.Repaint is not { } cycle)
        {
            return;
        }

        page.Heading("When it is due again");
        Table table = page.NewTable("Surface", ">Years", ">Range", ">Due");
        foreach (SurfaceLife life in cycle.Surfaces)
        {
            Page.Row(table, life.Surface, Number(life.Years.Likely), Range(life.Years), Number(life.NextYear));
        }

        page.Table(table);
        page.Paragraph($"Next due in {Number(cycle.NextYear)}; over its years the job comes to {Rounded.Money(cycle.CostPerYear, estimate.Total.Currency)} a year.");
    }

    private static string Range(YearRange years) => $"{Number(years.Low)} - {Number(years.High)}";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
