using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>Where a column lies, whatever its numbers are. As bytes a column of 268 million numbers and more would be longer than a span can be.</summary>
internal readonly ref struct ColumnMemory
{
    private readonly ref byte _first;
    private readonly nint _bytes;

    private ColumnMemory(ref byte first, nint bytes, int rows)
    {
        _first = ref first;
        (_bytes, Rows) = (bytes, rows);
    }

    /// <summary>Rows of the column.</summary>
    public int Rows { get; }

    public static ColumnMemory Of<T>(ReadOnlySpan<T> column)
        where T : unmanaged => new(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(column)), (nint)column.Length * Unsafe.SizeOf<T>(), column.Length);

    /// <summary>Whether they have a byte in common.</summary>
    public bool Overlaps(ColumnMemory other)
    {
        if (Rows == 0 || other.Rows == 0)
        {
            return false;
        }

        nint offset = Unsafe.ByteOffset(ref _first, ref other._first);
        return offset >= 0 ? offset < _bytes : -offset < other._bytes;
    }
}
