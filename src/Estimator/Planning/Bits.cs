namespace Estimator;

/// <summary>The numbers of the bits that are set, smallest first.</summary>
internal struct Bits(UInt128 value)
{
    private UInt128 _rest = value;

    public int Current { get; private set; }

    public readonly Bits GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest == 0)
        {
            return false;
        }

        Current = (int)UInt128.TrailingZeroCount(_rest);
        _rest &= _rest - 1;
        return true;
    }
}
