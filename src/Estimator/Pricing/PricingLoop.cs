using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>The one loop that prices: quantities in, lines and their sum out. It knows activities only by number.</summary>
/// <remarks>
/// The cents of each row stay in the workspace: the explanation of an estimate is what the loop itself left behind. References into the workspace are unchecked; its buffers are as long as the
/// table says, which <see cref="Workspace{T}.Fits"/> asserts.
/// </remarks>
internal static class PricingLoop
{
    /// <summary>Prices the active rows, adding each to <paramref name="sum"/>.</summary>
    /// <param name="table">The compiled book.</param>
    /// <param name="active">Rows, factors and spreads that matter.</param>
    /// <param name="work">Measures, keys and multipliers; receives factors and lines.</param>
    /// <param name="sum">Receives the sum of the lines.</param>
    public static void Price<T>(PriceTable table, ActiveRows active, scoped in Workspace<T> work, scoped ref RangeSum<T> sum)
        where T : unmanaged, ILane<T>
    {
        work.Fits(table);
        LookUpFactors(table, active.Factors, work);
        PriceRows(table, active.Rows, work, ref sum);
        for (int key = 0; key < active.Spreads.Length; key++)
        {
            AddSpreads(key, active.Spreads[key], work, sum.Spread);
        }
    }

    /// <summary>Looks every factor up once.</summary>
    private static void LookUpFactors<T>(PriceTable table, int[] active, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        ref double cells = ref MemoryMarshal.GetReference(table.Cells);
        ref T keys = ref MemoryMarshal.GetReference(work.Keys);
        ref T factors = ref MemoryMarshal.GetReference(work.Factors);
        foreach (int number in active)
        {
            FactorRef factor = table.Factors[number];
            Unsafe.Add(ref factors, number) = T.Lookup(ref Unsafe.Add(ref cells, factor.Cell), Unsafe.Add(ref keys, factor.Key));
        }
    }

    private static void PriceRows<T>(PriceTable table, int[] active, scoped in Workspace<T> work, scoped ref RangeSum<T> sum)
        where T : unmanaged, ILane<T>
    {
        ref T measures = ref MemoryMarshal.GetReference(work.Measures);
        ref T factors = ref MemoryMarshal.GetReference(work.Factors);
        ref T multipliers = ref MemoryMarshal.GetReference(work.Multipliers);
        ref T lines = ref MemoryMarshal.GetReference(work.Cents);
        (T likely, T down, T downSquares, T up, T upSquares) = (T.Of(0), T.Of(0), T.Of(0), T.Of(0), T.Of(0));
        foreach (int number in active)
        {
            ref readonly PriceRow row = ref table.Rows[number];
            T units = Unsafe.Add(ref measures, row.Measure) * Product(ref factors, row.Factors);
            T cents = T.Round(units * T.Of(row.Cents) * Unsafe.Add(ref multipliers, row.Multiplier));
            Unsafe.Add(ref lines, number) = cents;
            T below = cents * T.Of(row.Width.Down);
            T above = cents * T.Of(row.Width.Up);
            likely += cents;
            down += below;
            downSquares += below * below;
            up += above;
            upSquares += above * above;
        }

        sum.Totals = new() { Likely = likely, Down = down, DownSquares = downSquares, Up = up, UpSquares = upSquares };
    }

    /// <summary>Adds up sₖᵢ mᵢ of the rows that depend on one key.</summary>
    private static void AddSpreads<T>(int key, SpreadRow[] active, scoped in Workspace<T> work, Span<T> spread)
        where T : unmanaged, ILane<T>
    {
        ref T factors = ref MemoryMarshal.GetReference(work.Factors);
        ref T lines = ref MemoryMarshal.GetReference(work.Cents);
        (T down, T up) = (T.Of(0), T.Of(0));
        foreach (SpreadRow one in active)
        {
            T cents = Unsafe.Add(ref lines, one.Row);
            down += cents * Unsafe.Add(ref factors, one.Down);
            up += cents * Unsafe.Add(ref factors, one.Up);
        }

        spread[key] = down;
        spread[(spread.Length / 2) + key] = up;
    }

    /// <summary>The product of a row's factors, always in the same order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Product<T>(ref T factors, in RowFactors row)
        where T : unmanaged, ILane<T> =>
        Unsafe.Add(ref factors, row.First) * Unsafe.Add(ref factors, row.Second) * Unsafe.Add(ref factors, row.Third);
}
