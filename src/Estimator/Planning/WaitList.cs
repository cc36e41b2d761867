namespace Estimator;

/// <summary>For each item the items it waits for, one after the other.</summary>
internal sealed class WaitList
{
    private const int UsualWaits = 2;

    /// <summary>Where the waits of each item begin and the last ones end, then all waits.</summary>
    private int[] _cells;
    private int _end;

    /// <param name="count">Number of items.</param>
    public WaitList(int count)
    {
        _end = count + 1;
        _cells = new int[_end + (count * UsualWaits)];
        _cells[0] = _end;
    }

    /// <summary>What an item waits for.</summary>
    public ReadOnlySpan<int> this[int item] => _cells.AsSpan(_cells[item].._cells[item + 1]);

    /// <summary>How many waits the items before this one have: where its own stand among all.</summary>
    public int At(int item) => _cells[item] - _cells[0];

    /// <summary>Adds to what the next item waits for.</summary>
    public void Add(int other)
    {
        if (_end == _cells.Length)
        {
            Array.Resize(ref _cells, 2 * _end);
        }

        _cells[_end++] = other;
    }

    /// <summary>Ends what an item waits for; items are closed in order.</summary>
    public void Close(int item) => _cells[item + 1] = _end;
}
