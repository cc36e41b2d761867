using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Lays the buffers of a <see cref="Workspace{T}"/> into memory the caller owns, on 64-byte boundaries.</summary>
internal static unsafe class LaneMemory<T>
    where T : unmanaged, ILane<T>
{
    private const int Boundary = 64;

    // Exterior painting knows one trade; a job with more gives its own number.
    private const int Trades = 1;

    private static int Count => ExteriorPrices.MeasureCount + ExteriorPrices.DriverCount + (3 * Key.OfRates.Length) + (2 * Trades);

    public static int Bytes => (Count * Unsafe.SizeOf<T>()) + (2 * Boundary);

    /// <summary>Lays out the buffers; <paramref name="rest"/> is the next aligned address after them.</summary>
    public static Workspace<T> Create(byte* memory, out byte* rest)
    {
        T* next = (T*)(((nuint)memory + Boundary - 1) & ~(nuint)(Boundary - 1));
        Workspace<T> work = new()
        {
            Measures = Take(ref next, ExteriorPrices.MeasureCount),
            Keys = Take(ref next, Key.OfRates.Length),
            Drivers = Take(ref next, ExteriorPrices.DriverCount),
            Spread = Take(ref next, 2 * Key.OfRates.Length),
            LaborFactors = Take(ref next, Trades),
            SupplyFactors = Take(ref next, Trades),
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
