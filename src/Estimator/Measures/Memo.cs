using System.Collections.Concurrent;

namespace Estimator;

/// <summary>Remembers what was made of a key, for the first so many keys; others are made anew each time.</summary>
/// <remarks>Only for what follows from its key alone, so that nobody can tell whether it was remembered. Thread-safe.</remarks>
internal sealed class Memo<TKey, TValue>(Func<TKey, TValue> make)
    where TKey : notnull
{
    // More than any book has words for; a caller who varies the key without end fills no memory.
    private const int Most = 256;
    private ConcurrentDictionary<TKey, TValue>? _made;
    private int _count;

    public TValue this[TKey key] => _made is { } made && made.TryGetValue(key, out TValue? value) ? value : Make(key);

    private TValue Make(TKey key)
    {
        ConcurrentDictionary<TKey, TValue> made = _made ?? Start();
        TValue value = make(key);

        // A dictionary's own count takes all of its locks.
        if (Volatile.Read(ref _count) >= Most)
        {
            return value;
        }

        if (!made.TryAdd(key, value))
        {
            return made[key];
        }

        Interlocked.Increment(ref _count);
        return value;
    }

    private ConcurrentDictionary<TKey, TValue> Start()
    {
        Interlocked.CompareExchange(ref _made, new(), null);
        return _made;
    }
}
