using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>For each item the items it waits for, one after the other.</summary>
internal readonly struct WaitList
{
    /// <summary>Where the waits of each item begin and the last ones end, then all waits.</summary>
    private readonly List<int> _cells;

    /// <param name="count">Number of items.</param>
    public WaitList(int count)
    {
        _cells = new(count * 3);
        CollectionsMarshal.SetCount(_cells, count + 1);
        CollectionsMarshal.AsSpan(_cells)[0] = count + 1;
    }

    /// <summary>What an item waits for.</summary>
    public ReadOnlySpan<int> this[int item] => CollectionsMarshal.AsSpan(_cells)[_cells[item].._cells[item + 1]];

    /// <summary>Adds to what the next item waits for.</summary>
    public void Add(int other) => _cells.Add(other);

    /// <summary>Ends what an item waits for; items are closed in order.</summary>
    public void Close(int item) => _cells[item + 1] = _cells.Count;
}
