using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Lays the buffers of a <see cref="Workspace{T}"/> into memory the caller owns, on 64-byte boundaries.</summary>
internal static unsafe class LaneMemory<T>
    where T : unmanaged, ILane<T>
{
    private const int Boundary = 64;

    // Labor and material of the one trade that paints.
    private const int Multipliers = 2;

    public static int BytesFor(PriceTable table) => (2 * Boundary) + (Unsafe.SizeOf<T>() * (
        ExteriorPrices.MeasureCount + ExteriorPrices.DriverCount + (3 * Key.OfRates.Length) + Multipliers
        + table.Factors.Length + table.Rows.Length));

    /// <summary>Lays out the buffers; <paramref name="rest"/> is the next aligned address after them.</summary>
    public static Workspace<T> Create(byte* memory, PriceTable table, out byte* rest)
    {
        T* next = (T*)(((nuint)memory + Boundary - 1) & ~(nuint)(Boundary - 1));
        Workspace<T> work = new()
        {
            Measures = Take(ref next, ExteriorPrices.MeasureCount),
            Keys = Take(ref next, Key.OfRates.Length),
            Drivers = Take(ref next, ExteriorPrices.DriverCount),
            Spread = Take(ref next, 2 * Key.OfRates.Length),
            Multipliers = Take(ref next, Multipliers),
            Factors = Take(ref next, table.Factors.Length),
            Cents = Take(ref next, table.Rows.Length),
        };
        work.Measures.Clear();
        rest = (byte*)(((nuint)next + Boundary - 1) & ~(nuint)(Boundary - 1));
        return work;
    }

    private static Span<T> Take(scoped ref T* next, int count)
    {
        Span<T> span = new(next, count);
        next += count;
        return span;
    }
}
