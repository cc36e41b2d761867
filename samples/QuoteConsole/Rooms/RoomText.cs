using System.Text.Json.Nodes;
using Estimator;

namespace QuoteConsole.Rooms;

/// <summary>A room in words: its kind, its size, and words such as <c>doors=2</c>. Only its form is judged here; ranges are the library's.</summary>
internal sealed class RoomText
{
    // 12 ft 6 1/2 in x 14 ft 6 1/2 in x 8 ft 6 1/2 in
    private const int LongestSize = 17;

    private static readonly Words Kinds = Words.Of<RoomKind>(
    [
        ("master", RoomKind.PrimaryBedroom), ("primary", RoomKind.PrimaryBedroom), ("guest", RoomKind.Bedroom), ("nursery", RoomKind.Bedroom),
        ("family", RoomKind.Living), ("great", RoomKind.Living), ("media", RoomKind.Living), ("loft", RoomKind.Living), ("sunroom", RoomKind.Living),
        ("den", RoomKind.Office), ("study", RoomKind.Office), ("foyer", RoomKind.Hallway), ("entry", RoomKind.Hallway), ("hall", RoomKind.Hallway),
        ("stairs", RoomKind.Stairwell), ("half", RoomKind.Bathroom), ("powder", RoomKind.Bathroom), ("bath", RoomKind.Bathroom),
        ("mudroom", RoomKind.Laundry), ("utility", RoomKind.Laundry), ("pantry", RoomKind.Closet), ("attic", RoomKind.Other),
    ]);

    // "living room", "half bath": the second word says nothing more.
    private static readonly string[] SecondWords = ["room", "bedroom", "bath", "bathroom", "hall"];
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private RoomText()
    {
    }

    /// <summary>The room as the JSON contract has it, as far as the text is understood.</summary>
    public JsonObject Room { get; } = [];

    /// <summary>The first word whose measure is given without a unit and is taken as feet; null if there is none.</summary>
    public string? PlainMeasure { get; private set; }

    /// <summary>Each word that is not understood, with what is accepted.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static RoomText Of(string text)
    {
        RoomText room = new();
        if (!RoomTokens.TryCut(text, out IReadOnlyList<string> words))
        {
            room._problems.Add($"{words[^1]}: the quote is opened and not closed.");
        }

        room.ReadKind(words.Count > 0 ? words[0] : "");
        int first = words.Count > 1 && SecondWords.Contains(words[1], StringComparer.OrdinalIgnoreCase) ? 2 : 1;
        for (int at = first; at < words.Count;)
        {
            string word = WordAt(words, at, out int count);
            room.Read(word);
            at += count;
        }

        return room;
    }

    /// <summary>The word that gave a member; null if none did.</summary>
    /// <param name="member">For example <c>paint.type</c> or <c>surfaces[1]</c>.</param>
    public string? WordFor(string member)
    {
        for (int end = member.Length; end > 0; end = member.LastIndexOfAny(['.', '['], end - 1))
        {
            if (_words.TryGetValue(member[..end], out string? word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The word that begins here; a size may have blanks in it, and goes as far as it is one.</summary>
    private static string WordAt(IReadOnlyList<string> words, int at, out int count)
    {
        int most = RoomSize.IsSize(words[at]) ? words.Skip(at).Take(LongestSize).TakeWhile(word => !word.Contains('=', StringComparison.Ordinal)).Count() : 1;
        for (count = most; count > 1; count--)
        {
            string size = string.Join(' ', words.Skip(at).Take(count));
            if (RoomSize.Read(size) is not null)
            {
                return size;
            }
        }

        count = 1;
        return words[at];
    }

    private void ReadKind(string word)
    {
        bool isKind = Kinds.TryFind(word, out byte kind);
        if (!isKind)
        {
            string accepted = word.Length == 0 ? string.Join(", ", Kinds.Names) : Kinds.Refusal(word);
            _problems.Add($"Begin with the kind of room: {accepted}.");
        }

        // The rest is read all the same, so that everything is said at once.
        Room["kind"] = Kinds.Names[isKind ? kind : (byte)RoomKind.Other];
    }

    private void Read(string word)
    {
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
        {
            ReadPair(word, word[..equals], RoomTokens.Unquoted(word[(equals + 1)..]));
        }
        else if (RoomSize.IsSize(word))
        {
            ReadSize(word);
        }
        else
        {
            _problems.Add(RoomHelp.Unknown(word));
        }
    }

    private void ReadPair(string word, string name, string value)
    {
        if (RoomWord.Find(name) is not { } known)
        {
            _problems.Add(RoomHelp.UnknownName(word, name));
        }
        else if (known.Form(value) is { } read)
        {
            if (RoomSize.IsPlain(value) && read.ToJsonString().Contains(" ft", StringComparison.Ordinal))
            {
                PlainMeasure ??= word;
            }

            Put(known.Path, read, word);
        }
        else
        {
            _problems.Add($"{word}: give it like {known.Example}.");
        }
    }

    private void ReadSize(string word)
    {
        if ((RoomSize.Read(word) ?? RoomSize.Unread(word)) is not { } sides)
        {
            _problems.Add($"'{word}' is no size of a room: give length and width with x between, with the height if it is known, as in 12x14, 12' x 14'6\" x 8' or 3.6x4.2x2.5m, or the floor area, as in 168ft2.");
            return;
        }

        PlainMeasure ??= RoomSize.IsPlain(word) ? word : null;
        foreach ((string member, string value) in sides)
        {
            Put(member, value, word);
        }
    }

    /// <summary>The word that gave a member already, the whole of it or a part.</summary>
    private string? Earlier(string path) =>
        WordFor(path) ?? _words.FirstOrDefault(word => word.Key.StartsWith(path + ".", StringComparison.Ordinal)).Value;

    private void Put(string path, JsonNode value, string word)
    {
        if (Earlier(path) is { } earlier)
        {
            _problems.Add(earlier == word ? $"{word} is given twice." : $"{word}: {earlier} says it already.");
            return;
        }

        _words.Add(path, word);
        string[] names = path.Split('.');
        JsonObject parent = Room;
        if (names.Length > 1)
        {
            parent = Room[names[0]]?.AsObject() ?? [];
            Room.TryAdd(names[0], parent);
        }

        parent[names[^1]] = value;
    }
}
