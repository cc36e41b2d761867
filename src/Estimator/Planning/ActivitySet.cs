using System.Numerics;

namespace Estimator;

/// <summary>The numbers of the bits that are set, smallest first.</summary>
internal struct ActivitySet(UInt128 value)
{
    private const int Half = 64;
    private ulong _low = (ulong)value;
    private ulong _high = (ulong)(value >> Half);

    public int Current { get; private set; }

    /// <summary>The largest number; the set is not empty.</summary>
    public static int Last(UInt128 value)
    {
        ulong high = (ulong)(value >> Half);
        return high != 0 ? Half + BitOperations.Log2(high) : BitOperations.Log2((ulong)value);
    }

    public readonly ActivitySet GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_low != 0)
        {
            Current = BitOperations.TrailingZeroCount(_low);
            _low &= _low - 1;
            return true;
        }

        if (_high != 0)
        {
            Current = Half + BitOperations.TrailingZeroCount(_high);
            _high &= _high - 1;
            return true;
        }

        return false;
    }
}
