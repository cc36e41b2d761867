using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>What makes the range wide.</summary>
internal static class DriverTable
{
    public static void Show(Page page, IReadOnlyList<Driver> drivers)
    {
        page.Heading("What moves it");
        int barWidth = page.BarWidth(beside: 74, most: 20);
        Table table = page.NewTable("What makes the range wide", ">Share", "");
        foreach (Driver driver in drivers)
        {
            Page.Row(table, driver.Name, Rounded.Percent(driver.Share), Bars.Share(driver.Share, barWidth, page.IsScreen));
        }

        page.Table(table);
    }
}
