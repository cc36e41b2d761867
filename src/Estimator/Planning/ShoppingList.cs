using System.Globalization;

namespace Estimator;

/// <summary>What to buy, product by product, rounded up to the cans that are sold.</summary>
internal static class ShoppingList
{
    // A can is not bought for the last drop: a hundredth of the smallest can is within the paint's own spread.
    private const double Tolerance = 0.01;

    // A five-gallon pail costs about what three and a half gallons do, a gallon about two and a half quarts.
    private const double LargerCan = 0.4;

    public static IReadOnlyList<ShoppingItem> Of(in PlannedWork work)
    {
        List<(string Product, Supply Supply, double Quantity)> used = [];
        foreach (ref readonly WorkItem item in work.Items)
        {
            JobActivity one = work.ActivityOf(item);
            if (one.Activity.Supply is { Cans.Count: > 0 } supply)
            {
                JobPart part = work.Parts[item.Part];
                double units = item.Quantity * one.Usage;
                foreach (KeyFactor factor in one.UsageFactors)
                {
                    units *= factor.Of(part.Codes, part.SidingShares);
                }

                Add(used, part.Words.Fill(supply.Product, one.Activity.PaintedSurface), supply, units);
            }
        }

        List<ShoppingItem> items = new(used.Count);
        foreach ((string product, Supply supply, double quantity) in used)
        {
            items.Add(Item(product, supply.SoldBy, quantity, supply.Cans));
        }

        return items;
    }

    /// <summary>Adds to the product if it is on the list already: coats that share a product share its cans.</summary>
    private static void Add(List<(string Product, Supply Supply, double Quantity)> used, string product, Supply supply, double units)
    {
        for (int i = 0; i < used.Count; i++)
        {
            if (used[i].Product == product && used[i].Supply.SoldBy == supply.SoldBy)
            {
                used[i] = (product, supply, used[i].Quantity + units);
                return;
            }
        }

        used.Add((product, supply, units));
    }

    private static ShoppingItem Item(string product, string unit, double quantity, IReadOnlyList<double> cans)
    {
        Span<int> counts = stackalloc int[cans.Count];
        double bought = Fill(quantity, cans, counts);
        List<string> words = new(cans.Count);
        for (int i = 0; i < cans.Count; i++)
        {
            if (counts[i] > 0)
            {
                words.Add(string.Create(CultureInfo.InvariantCulture, $"{counts[i]} × {cans[i]:0.##} {unit}"));
            }
        }

        return new()
        {
            Item = product,
            Quantity = Math.Round(quantity, 2),
            Unit = unit,
            Buy = string.Join(" + ", words),
            Leftover = Math.Round(Math.Max(0, bought - quantity), 2),
        };
    }

    /// <summary>Largest cans first; a rest of more than 60 % of a can takes one more of it, which costs less than several small ones. Gives what is bought.</summary>
    private static double Fill(double quantity, IReadOnlyList<double> cans, Span<int> counts)
    {
        double rest = quantity;
        double bought = 0;
        for (int i = 0; i < cans.Count; i++)
        {
            bool isSmallest = i == cans.Count - 1;
            double fit = rest / cans[i];
            counts[i] = isSmallest ? (int)Math.Ceiling(fit - Tolerance) : (int)Math.Floor(fit + LargerCan);
            counts[i] = isSmallest && bought == 0 ? Math.Max(1, counts[i]) : Math.Max(0, counts[i]);
            rest = Math.Max(0, rest - (counts[i] * cans[i]));
            bought += counts[i] * cans[i];
        }

        return bought;
    }
}
