using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Lays what a bulk call works in into memory the caller owns, each part on a 64-byte boundary.</summary>
internal static unsafe class LaneMemory<T>
    where T : unmanaged, ILane<T>
{
    private const int Boundary = 64;

    public static int BytesFor(JobPrices job) =>
        (3 * Boundary) + (Unsafe.SizeOf<T>() * Workspace<T>.LengthFor(job)) + (sizeof(double) * BulkPrices.LengthFor(job));

    /// <summary>Lays out the workspace and the <paramref name="numbers"/> of <see cref="BulkPrices"/>; <paramref name="rest"/> is the next boundary after them.</summary>
    public static Workspace<T> Create(byte* memory, JobPrices job, bool keepsLines, out Span<double> numbers, out byte* rest)
    {
        Span<T> lanes = new(Aligned(memory), Workspace<T>.LengthFor(job));
        byte* next = Aligned(Aligned(memory) + (lanes.Length * Unsafe.SizeOf<T>()));
        numbers = new(next, BulkPrices.LengthFor(job));
        rest = Aligned(next + (numbers.Length * sizeof(double)));
        return Workspace<T>.Over(lanes, job, keepsLines);
    }

    private static byte* Aligned(byte* address) => (byte*)(((nuint)address + Boundary - 1) & ~(nuint)(Boundary - 1));
}
