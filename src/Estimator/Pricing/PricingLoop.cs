using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>What the loop needs of one lane of homes besides the price table.</summary>
internal readonly ref struct PricedHome<T>(
    ReadOnlySpan<T> measures, ReadOnlySpan<T> keys, ReadOnlySpan<T> laborFactors, ReadOnlySpan<T> supplyFactors)
    where T : unmanaged, ILane<T>
{
    /// <summary>Takeoff quantities by measure number.</summary>
    public readonly ReadOnlySpan<T> Measures = measures;

    /// <summary>Look-up index by key number.</summary>
    public readonly ReadOnlySpan<T> Keys = keys;

    /// <summary>Place and date on labour, by trade number.</summary>
    public readonly ReadOnlySpan<T> LaborFactors = laborFactors;

    /// <summary>Place and date on material and equipment, by trade number.</summary>
    public readonly ReadOnlySpan<T> SupplyFactors = supplyFactors;
}

/// <summary>A priced row: cents, and the half-widths its range is made of.</summary>
internal readonly record struct PricedLine<T>(T Hours, T Labor, T Supply, T Down, T Up)
    where T : unmanaged, ILane<T>;

/// <summary>The one loop that prices: quantities in, lines and their sum out. It knows activities only by number.</summary>
internal static class PricingLoop
{
    /// <summary>Prices the rows named in <paramref name="active"/>, adding each to <paramref name="sum"/>.</summary>
    /// <param name="home">Quantities, keys and multipliers.</param>
    /// <param name="table">The compiled book.</param>
    /// <param name="active">Row numbers; the others are zero for every home of the call.</param>
    /// <param name="sum">Receives the lines.</param>
    /// <param name="lines">Receives each line by row number; empty when nobody asks for an explanation.</param>
    public static void Price<T>(
        scoped in PricedHome<T> home,
        PriceTable table,
        ReadOnlySpan<int> active,
        scoped ref RangeSum<T> sum,
        Span<PricedLine<T>> lines)
        where T : unmanaged, ILane<T>
    {
        foreach (int number in active)
        {
            ref readonly PriceRow row = ref table.Rows[number];
            T quantity = home.Measures[row.Measure];
            T laborUnits = quantity * Product(home.Keys, table, row.Labor);
            T supplyUnits = quantity * Product(home.Keys, table, row.Supply);
            T labor = T.Round(laborUnits * T.Of(row.LaborCents) * home.LaborFactors[row.Trade]);
            T supply = T.Round(supplyUnits * T.Of(row.SupplyCents) * home.SupplyFactors[row.Trade]);
            T down = (labor * T.Of(row.LaborWidth.Down)) + (supply * T.Of(row.SupplyWidth.Down));
            T up = (labor * T.Of(row.LaborWidth.Up)) + (supply * T.Of(row.SupplyWidth.Up));
            sum.Add(labor + supply, down, up);
            AddSpreads(home.Keys, table, row.Spreads, labor, supply, sum.Spread);
            if (!lines.IsEmpty)
            {
                lines[number] = new(laborUnits * T.Of(row.HoursPerUnit), labor, supply, down, up);
            }
        }
    }

    /// <summary>The product of a row's one-key factors; one if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Product<T>(ReadOnlySpan<T> keys, PriceTable table, Slice slice)
        where T : unmanaged, ILane<T>
    {
        T product = T.Of(1);
        ref double cells = ref MemoryMarshal.GetReference(table.Cells);
        for (int i = slice.Start; i < slice.End; i++)
        {
            FactorRef factor = table.Factors[i];
            product *= T.Lookup(ref Unsafe.Add(ref cells, factor.Cell), keys[factor.Key]);
        }

        return product;
    }

    /// <summary>Adds sₖᵢ mᵢ of this row to the sum of each key it depends on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddSpreads<T>(ReadOnlySpan<T> keys, PriceTable table, Slice slice, T labor, T supply, Span<T> spread)
        where T : unmanaged, ILane<T>
    {
        ref double cells = ref MemoryMarshal.GetReference(table.Cells);
        for (int i = slice.Start; i < slice.End; i++)
        {
            SpreadRef one = table.Spreads[i];
            T key = keys[one.Key];
            spread[one.Key] += (labor * T.Lookup(ref Unsafe.Add(ref cells, one.LaborDown), key))
                + (supply * T.Lookup(ref Unsafe.Add(ref cells, one.SupplyDown), key));
            spread[one.Key + Key.OfRates.Length] += (labor * T.Lookup(ref Unsafe.Add(ref cells, one.LaborUp), key))
                + (supply * T.Lookup(ref Unsafe.Add(ref cells, one.SupplyUp), key));
        }
    }
}
