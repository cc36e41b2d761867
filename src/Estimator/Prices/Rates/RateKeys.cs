namespace Estimator;

/// <summary>The keys that the rates of one kind of job depend on; a key's position is its number in the pricing loop.</summary>
internal sealed class RateKeys
{
    /// <summary>What activities without a surface of their own take paint and grade from.</summary>
    private const PaintedSurface Usual = PaintedSurface.Walls;

    private readonly RateKey[] _keys;

    public RateKeys(params RateKey[] keys) => _keys = keys;

    public int Count => _keys.Length;

    public Key this[int number] => _keys[number].Key;

    /// <summary>The key of a name, of these or of all.</summary>
    public Key? Find(string name) => Array.Find(_keys, one => one.Key.Name == name).Key ?? Key.Find(name);

    /// <summary>Number of a key, for activities on a surface where the key differs by surface; -1 if rates of this kind of job do not depend on it.</summary>
    public int NumberOf(Key key, PaintedSurface surface = Usual)
    {
        for (int number = 0; number < _keys.Length; number++)
        {
            if (_keys[number].Key == key && (_keys[number].Surface ?? surface) == surface)
            {
                return number;
            }
        }

        return -1;
    }
}

/// <summary>An attribute that rates depend on.</summary>
/// <param name="Key">The attribute.</param>
/// <param name="Surface">Whose attribute; null for the home's or the room's own.</param>
internal readonly record struct RateKey(Key Key, PaintedSurface? Surface = null);
