using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Estimator;

/// <summary>Texts by name that nobody can change, in the order of their names; equal to every other with the same.</summary>
internal sealed class FrozenMap : IReadOnlyDictionary<string, string>, IEquatable<FrozenMap>
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    private FrozenMap(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach ((string name, string text) in texts)
        {
            _texts.Add(name, text);
        }
    }

    /// <summary>The texts as they are now; null for none.</summary>
    [return: NotNullIfNotNull(nameof(texts))]
    public static FrozenMap? Of(IReadOnlyDictionary<string, string>? texts) => texts is null ? null : texts as FrozenMap ?? new(texts);

    public static FrozenMap Empty { get; } = new([]);

    public int Count => _texts.Count;

    public IEnumerable<string> Keys => _texts.Keys.Select(name => name);

    public IEnumerable<string> Values => _texts.Values.Select(text => text);

    public string this[string key] => _texts[key];

    public bool ContainsKey(string key) => _texts.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _texts.TryGetValue(key, out value);

    public bool Equals(FrozenMap? other) => other is not null && _texts.SequenceEqual(other._texts);

    public override bool Equals(object? obj) => Equals(obj as FrozenMap);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string name, string text) in _texts)
        {
            hash.Add(name);
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Names and texts: <c>layout: keep, tops: marble</c>.</summary>
    public override string ToString() => string.Join(", ", _texts.Select(one => $"{one.Key}: {one.Value}"));
}
