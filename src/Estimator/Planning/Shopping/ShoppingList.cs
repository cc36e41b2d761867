using System.Globalization;

namespace Estimator;

/// <summary>What to buy, product by product, rounded up to the cans that are sold.</summary>
internal static class ShoppingList
{
    // A can is not bought for the last drop: a hundredth of the smallest can is within the paint's own spread.
    private const double Tolerance = 0.01;

    // A five-gallon pail costs about what three and a half gallons do, a gallon about two and a half quarts.
    private const double LargerCan = 0.4;

    // Whatever is bought is used.
    private const double LeastShown = 0.01;

    private const int UsualProducts = 12;

    public static IReadOnlyList<ShoppingItem> Of(in PlannedWork work)
    {
        List<Used> used = new(UsualProducts);
        foreach (ref readonly WorkItem item in work.Items)
        {
            CompiledActivity one = work.ActivityOf(item);
            if (one.Activity.Supply is { Cans.Count: > 0 })
            {
                JobPart part = work.Parts[item.Part];
                double units = item.Quantity * one.Usage;
                foreach (KeyFactor factor in one.UsageFactors)
                {
                    units *= factor.Of(part.Codes, part.SidingShares);
                }

                Add(used, new(part.Words.Fill(one.Product!, one.Activity), one, units, item.Supply));
            }
        }

        ShoppingItem[] items = new ShoppingItem[used.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Item(used[i]);
        }

        return items;
    }

    /// <summary>Adds to the product if it is on the list already: coats that share a product share its cans.</summary>
    private static void Add(List<Used> used, in Used one)
    {
        for (int i = 0; i < used.Count; i++)
        {
            if (used[i].Product == one.Product && used[i].Unit == one.Unit)
            {
                used[i] = one with { Quantity = used[i].Quantity + one.Quantity, Cents = used[i].Cents + one.Cents };
                return;
            }
        }

        used.Add(one);
    }

    private static ShoppingItem Item(in Used used)
    {
        IReadOnlyList<double> cans = used.Activity.Activity.Supply!.Cans;
        Span<int> counts = stackalloc int[cans.Count];
        double bought = Fill(used.Quantity, cans, counts);
        return new()
        {
            Item = used.Product,
            Quantity = Math.Max(LeastShown, Math.Round(used.Quantity, 2)),
            Unit = used.Unit,
            Buy = Buy(counts, used.Activity.CanWords),
            Cost = Money.FromCents(Math.Round(used.Cents * bought / used.Quantity)),
            Leftover = Math.Round(Math.Max(0, bought - used.Quantity), 2),
            Volume = UnitSet.Volumes.Find(used.Unit) is { } unit ? Volume.FromUsGallons(unit.Held(bought)) : null,
        };
    }

    /// <summary>Cans in words: <c>2 × 5 gal + 3 × 1 gal</c>.</summary>
    private static string Buy(ReadOnlySpan<int> counts, string[] cans)
    {
        string text = "";
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                text = string.Concat(text, text.Length == 0 ? "" : " + ", counts[i].ToString(CultureInfo.InvariantCulture), cans[i]);
            }
        }

        return text;
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

    /// <summary>How much of a product is used, and what that costs, with the first activity that uses it.</summary>
    private readonly record struct Used(string Product, CompiledActivity Activity, double Quantity, double Cents)
    {
        public string Unit => Activity.Activity.Supply!.SoldBy;
    }
}
