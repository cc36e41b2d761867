using System.Globalization;

namespace Estimator;

/// <summary>What to buy, product by product, rounded up to the cans that are sold.</summary>
internal static class ShoppingList
{
    // A can is not bought for the last drop: a hundredth of the smallest can is within the paint's own spread.
    private const double Tolerance = 0.01;

    public static IReadOnlyList<ShoppingItem> Of(in PlannedWork work, ReadOnlySpan<byte> codes, double[]? sidingShares)
    {
        OrderedDictionary<(string Product, string Unit), (double Quantity, Supply Supply)> used = [];
        for (int number = 0; number < work.Activities.Length; number++)
        {
            JobActivity one = work.Activities[number];
            if (work.Quantities[number] > 0 && one.Activity.Supply is { Cans.Count: > 0 } supply)
            {
                double units = work.Quantities[number] * one.Usage;
                foreach (KeyTable factor in one.UsageFactors)
                {
                    units *= factor.Of(codes, sidingShares);
                }

                (string, string) key = (work.Words.Fill(supply.Product), supply.SoldBy);
                used[key] = (used.TryGetValue(key, out var before) ? before.Quantity + units : units, supply);
            }
        }

        List<ShoppingItem> items = new(used.Count);
        foreach (((string product, string unit), (double quantity, Supply supply)) in used)
        {
            items.Add(Item(product, unit, quantity, supply.Cans));
        }

        return items;
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

    /// <summary>Largest cans first, then the smallest one that takes the rest; gives what is bought.</summary>
    private static double Fill(double quantity, IReadOnlyList<double> cans, Span<int> counts)
    {
        double rest = quantity;
        double bought = 0;
        for (int i = 0; i < cans.Count; i++)
        {
            bool isSmallest = i == cans.Count - 1;
            double fit = rest / cans[i];
            counts[i] = isSmallest ? (int)Math.Ceiling(fit - Tolerance) : (int)Math.Floor(fit + Tolerance);
            counts[i] = isSmallest && bought == 0 ? Math.Max(1, counts[i]) : Math.Max(0, counts[i]);
            rest = Math.Max(0, rest - (counts[i] * cans[i]));
            bought += counts[i] * cans[i];
        }

        return bought;
    }
}
