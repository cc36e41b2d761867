using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Lays a <see cref="Workspace{T}"/> into memory the caller owns, on a 64-byte boundary.</summary>
internal static unsafe class LaneMemory<T>
    where T : unmanaged, ILane<T>
{
    private const int Boundary = 64;

    public static int BytesFor(JobPrices job) => (2 * Boundary) + (Unsafe.SizeOf<T>() * Workspace<T>.LengthFor(job));

    /// <summary>Lays out the buffers; <paramref name="rest"/> is the next aligned address after them.</summary>
    public static Workspace<T> Create(byte* memory, JobPrices job, out byte* rest)
    {
        Span<T> lanes = new(Aligned(memory), Workspace<T>.LengthFor(job));
        rest = Aligned(Aligned(memory) + (lanes.Length * Unsafe.SizeOf<T>()));
        return Workspace<T>.Over(lanes, job);
    }

    private static byte* Aligned(byte* address) => (byte*)(((nuint)address + Boundary - 1) & ~(nuint)(Boundary - 1));
}
