namespace Estimator;

/// <summary>Numbers on a 64-byte boundary that the garbage collector leaves in place.</summary>
internal static class AlignedCells
{
    // The width of a 512-bit vector and of a cache line.
    private const int Boundary = 64;

    public static unsafe (double[] Cells, int Start) Copy(ReadOnlySpan<double> cells)
    {
        double[] array = GC.AllocateArray<double>(cells.Length + (Boundary / sizeof(double)), pinned: true);
        nuint address;
        fixed (double* first = array)
        {
            address = (nuint)first;
        }

        int start = (int)((Boundary - (address % Boundary)) % Boundary) / sizeof(double);
        cells.CopyTo(array.AsSpan(start));
        return (array, start);
    }
}
