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
        Table table = page.NewTable("Item", "Buy", ">Used", ">Left over");
        foreach (ShoppingItem item in items)
        {
            Page.Row(table, item.Item, item.Buy, Rounded.Quantity(item.Quantity, item.Unit), Rounded.Quantity(item.Leftover, item.Unit));
        }

        page.Table(table);
    }
}
