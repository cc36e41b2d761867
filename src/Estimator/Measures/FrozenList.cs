using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Estimator;

/// <summary>A list that nobody can change, equal to every other list of the same items in the same order.</summary>
/// <remarks>
/// What a job or a result holds: a copy made where it is given, so that the caller's own list may grow or be shared with other
/// threads afterwards. No list or array can be had from it by a cast.
/// </remarks>
internal sealed class FrozenList<T> : IReadOnlyList<T>, IEquatable<FrozenList<T>>
{
    private readonly T[] _items;

    internal FrozenList(T[] items) => _items = items;

    public static FrozenList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(FrozenList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as FrozenList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Its items between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes lists that nobody can change.</summary>
internal static class FrozenList
{
    /// <summary>The items of a list as they are now; the list itself if it is frozen already, and null for none.</summary>
    [return: NotNullIfNotNull(nameof(items))]
    public static FrozenList<T>? Of<T>(IEnumerable<T>? items) => items is null ? null : items as FrozenList<T> ?? new([.. items]);
}
