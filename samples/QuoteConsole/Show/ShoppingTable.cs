using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>What to buy.</summary>
internal static class ShoppingTable
{
    public static void Show(Page page, IReadOnlyList<ShoppingItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Heading("What to buy");
        Table table = page.NewTable("Item", "Buy", ">Cost", ">Used", ">Left over");
        long[] whole = WholeAmounts.Of([.. items.Select(item => item.Cost)]);
        for (int i = 0; i < whole.Length; i++)
        {
            ShoppingItem item = items[i];
            Page.Row(table, item.Item, item.Buy, whole[i].ToString("N0", CultureInfo.InvariantCulture), Rounded.Quantity(item.Quantity, item.Unit), Rounded.Quantity(item.Leftover, item.Unit));
        }

        Page.Row(table, "Together, whole cans", "", whole.Sum().ToString("N0", CultureInfo.InvariantCulture), "", "");
        page.Table(table);
    }
}
