using System.Collections.Frozen;
using System.Text.Json;

namespace QuoteShared;

/// <summary>The names of an enum as the JSON contract writes them, and as tables spell them: <c>fiberCement</c>, <c>Fiber-Cement</c>.</summary>
internal sealed class Words
{
    private readonly FrozenDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> _codes;

    private Words(IReadOnlyList<string> names, IEnumerable<KeyValuePair<string, byte>> spellings)
    {
        Names = names;
        _codes = names.Select((name, code) => KeyValuePair.Create(name, (byte)code))
            .Concat(spellings)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The names, by code.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The words of an enum, and further spellings of them without spaces or hyphens.</summary>
    public static Words Of<T>(params IEnumerable<(string Spelling, T Meaning)> spellings)
        where T : struct, Enum =>
        new(Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray(),
            spellings.Select(pair => KeyValuePair.Create(pair.Spelling, Convert.ToByte(pair.Meaning, null))));

    /// <summary>Words from a list, such as the letters of states.</summary>
    public static Words Of(IReadOnlyList<string> names) => Of(names, []);

    /// <summary>The same, with a further spelling of each.</summary>
    public static Words Of(IReadOnlyList<string> names, IReadOnlyList<string> spelled) =>
        new(names, spelled.Select((text, code) => KeyValuePair.Create(string.Concat(text.Where(char.IsLetterOrDigit)), (byte)code)).Where(one => !names.Contains(one.Key, StringComparer.OrdinalIgnoreCase)));

    /// <summary>The accepted names, for a help text or a message.</summary>
    public static string List<T>()
        where T : struct, Enum => string.Join(", ", Of<T>().Names);

    /// <summary>The code of a word in any case; spaces, hyphens and underscores in it do not count.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out byte code) =>
        _codes.TryGetValue(word, out code) || (word.Length <= 64 && TryFindBare(word, out code));

    /// <summary>What is accepted instead of a word that is not known.</summary>
    public string Refusal(string word)
    {
        string near = Nearest.To(word, Names) is { } name ? $"did you mean {name}? " : "";
        return $"'{Excerpt.Of(word)}' is not known; {near}accepted: {string.Join(", ", Names)}";
    }

    private bool TryFindBare(ReadOnlySpan<char> word, out byte code)
    {
        Span<char> bare = stackalloc char[word.Length];
        int length = 0;
        foreach (char letter in word)
        {
            if (char.IsLetterOrDigit(letter))
            {
                bare[length++] = letter;
            }
        }

        return _codes.TryGetValue(bare[..length], out code);
    }
}
