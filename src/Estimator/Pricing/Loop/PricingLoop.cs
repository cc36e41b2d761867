using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>The one loop that prices: quantities in, lines and their sum out. It knows activities only by number.</summary>
/// <remarks>
/// A row is measure × place and date × rate × cents per unit, rounded to whole cents; a rate is a product of factors. Worked:
/// 1,000 ft² of stucco (1.5) at 100 cents of labor a ft², in a place a tenth dearer: 1,000 × 1.1 × 1.5 × 100 = 165,000. The cents
/// of each row stay in the workspace if it has room for them: the explanation of an estimate is what the loop itself left behind.
/// References into the workspace are unchecked; its factors and rows are as many as the table says, which <see cref="Workspace{T}.ThrowIfSmallerThan"/> asserts;
/// all else is of the same job.
/// </remarks>
internal static class PricingLoop
{
    /// <summary>Prices the active rows, adding each to <paramref name="sum"/>.</summary>
    /// <param name="table">The compiled book.</param>
    /// <param name="active">What the rows that matter need.</param>
    /// <param name="work">Measures, keys and multipliers; receives factors and lines.</param>
    /// <param name="sum">Receives the sum of the lines.</param>
    // Inlines with a budget of its own: see ILane.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Price<T>(PriceTable table, ActiveRows active, scoped in Workspace<T> work, scoped ref RangeSum<T> sum)
        where T : unmanaged, ILane<T>
    {
        work.ThrowIfSmallerThan(table);
        LookUpFactors(table, active.Factors, work);
        Multiply(active.Products, work);
        PriceRows(active, work, ref sum);
        for (int key = 0; key < active.Spreads.Length; key++)
        {
            AddSpreads(key, active.Spreads[key], work, sum.Spread);
        }
    }

    /// <summary>Looks every factor up once.</summary>
    private static void LookUpFactors<T>(PriceTable table, FactorRef[] active, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        ref double cells = ref MemoryMarshal.GetReference(table.Cells);
        ref T keys = ref MemoryMarshal.GetReference(work.Keys);
        ref T factors = ref MemoryMarshal.GetReference(work.Factors);
        foreach (ref readonly FactorRef factor in active.AsSpan())
        {
            Unsafe.Add(ref factors, factor.Into) = T.Lookup(ref Unsafe.Add(ref cells, factor.Cell), Unsafe.Add(ref keys, factor.Key));
        }
    }

    /// <summary>Multiplies once what several rows share.</summary>
    private static void Multiply<T>(RateProduct[] active, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        ref T factors = ref MemoryMarshal.GetReference(work.Factors);
        foreach (ref readonly RateProduct product in active.AsSpan())
        {
            Unsafe.Add(ref factors, product.Into) = Unsafe.Add(ref factors, product.Left) * Unsafe.Add(ref factors, product.Right);
        }
    }

    private static void PriceRows<T>(ActiveRows active, scoped in Workspace<T> work, scoped ref RangeSum<T> sum)
        where T : unmanaged, ILane<T>
    {
        ref T measures = ref MemoryMarshal.GetReference(work.Measures);
        ref T multipliers = ref MemoryMarshal.GetReference(work.Multipliers);
        ref T factors = ref MemoryMarshal.GetReference(work.Factors);
        ref T groups = ref MemoryMarshal.GetReference(work.Groups);
        ref T lines = ref MemoryMarshal.GetReference(work.Cents);
        ref readonly ActiveRow row = ref MemoryMarshal.GetArrayDataReference(active.Rows);
        bool keepsLines = !work.Cents.IsEmpty;
        (T likely, T down, T downSquares, T up, T upSquares) = (T.Of(0), T.Of(0), T.Of(0), T.Of(0), T.Of(0));
        foreach (ref readonly RowGroup group in active.Groups.AsSpan())
        {
            T rate = Unsafe.Add(ref factors, group.Rate);
            T total = T.Of(0);
            for (int left = group.Count; left > 0; left--)
            {
                T units = Unsafe.Add(ref measures, row.Measure) * Unsafe.Add(ref multipliers, row.Multiplier);
                T cents = T.Round(units * rate * T.Of(row.Cents));
                if (keepsLines)
                {
                    Unsafe.Add(ref lines, row.Line) = cents;
                }

                T below = cents * T.Of(row.Down);
                T above = cents * T.Of(row.Up);
                total += cents;
                down += below;
                downSquares += below * below;
                up += above;
                upSquares += above * above;
                row = ref Unsafe.Add(ref Unsafe.AsRef(in row), 1);
            }

            likely += total;
            groups = total;
            groups = ref Unsafe.Add(ref groups, 1);
        }

        sum.Totals = new() { Likely = likely, Down = down, DownSquares = downSquares, Up = up, UpSquares = upSquares };
    }

    /// <summary>Adds up sₖᵢ mᵢ of the rows that depend on one key.</summary>
    private static void AddSpreads<T>(int key, GroupSpread[] active, scoped in Workspace<T> work, Span<T> spread)
        where T : unmanaged, ILane<T>
    {
        ref T factors = ref MemoryMarshal.GetReference(work.Factors);
        ref T groups = ref MemoryMarshal.GetReference(work.Groups);
        (T down, T up) = (T.Of(0), T.Of(0));
        foreach (ref readonly GroupSpread one in active.AsSpan())
        {
            T cents = T.Of(0);
            foreach (int group in one.Groups)
            {
                cents += Unsafe.Add(ref groups, group);
            }

            down += cents * Unsafe.Add(ref factors, one.Down);
            up += cents * Unsafe.Add(ref factors, one.Up);
        }

        spread[key] = down;
        spread[(spread.Length / 2) + key] = up;
    }
}
