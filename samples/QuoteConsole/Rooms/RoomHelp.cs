using Estimator;

namespace QuoteConsole.Rooms;

/// <summary>What a room's text may say, for the help and for messages.</summary>
internal static class RoomHelp
{
    private const int Width = 88;
    private const int LongestName = 11;
    private const string Indent = "\n              ";

    private static readonly string[] Names = [.. RoomWord.All.Select(word => word.Name)];

    private static string Accepted => string.Join(", ", Names.Select(name => name + "="));

    /// <summary>The whole of it, in lines of a screen's width.</summary>
    public static string Text() =>
        $"""
        Rooms: a room is its kind, then what is known of it, in any order:
          its kind    {Wrapped(Words.Of<RoomKind>().Names, ", ")}
          its size    12x14, 12' x 14'6" x 8' or 3.6x4.2x2.5m (length, width, height), or 168ft2
          and words   {Wrapped(RoomWord.All.Where(word => word.Names.Count == 0).Select(word => word.Example), " ")}
          by name     {string.Join(Indent, RoomWord.All.Where(word => word.Names.Count > 0).Select(Choice))}
        Plain lengths are feet, plain areas square feet; the unit after the last number is that of
        the plain ones before it. A text with spaces stands in quotes.
        Lists take a plus sign between: surfaces=walls+ceiling. What a room does not say, the
        options above say for all of them.
        """;

    /// <summary>A word that is neither a size nor a pair.</summary>
    public static string Unknown(string word)
    {
        string[] meanings =
        [
            .. RoomWord.All.Where(one => one.Names.Contains(word)).Select(one => $"{one.Name}={word}").Take(1),
            .. RoomWord.All.Where(one => one.Name == word).Select(one => one.Example),
        ];
        string? meant = meanings.Length > 0 ? string.Join(" or ", meanings) : Near(word);
        return $"'{Excerpt.Of(word)}' is not known{Meant(meant)}. Accepted: a size such as 12x14, 12x14x8 or 168ft2, and {Accepted}.";
    }

    /// <summary>A pair whose name is none.</summary>
    public static string UnknownName(string word, string name) =>
        $"{Excerpt.Of(word)}: there is no word '{Excerpt.Of(name)}'{Meant(Near(name))}. Accepted: {Accepted}.";

    private static string Choice(RoomWord word) => $"{word.Name}={Wrapped(word.Names, "|")}";

    private static string? Near(string name) => Nearest.To(name, Names) is { } near ? near + "=" : null;

    private static string Meant(string? word) => word is null ? "" : $" (did you mean {word}?)";

    /// <summary>Words in lines, all but the first indented as the first one stands.</summary>
    private static string Wrapped(IEnumerable<string> words, string between)
    {
        System.Text.StringBuilder text = new();
        int line = Indent.Length + LongestName;
        foreach (string word in words)
        {
            bool isFirst = text.Length == 0;
            bool fits = line + between.Length + word.Length <= Width;
            text.Append(isFirst ? "" : fits ? between : between.TrimEnd() + Indent).Append(word);
            line = fits ? line + between.Length + word.Length : Indent.Length + word.Length;
        }

        return text.ToString();
    }
}
