using System.Globalization;
using System.Text.Json;

namespace Estimator;

/// <summary>The text of a book, or of a part of one, and what is wrong with it.</summary>
internal sealed class BookFile
{
    // From here on a set is faster than looking through the members.
    public const int ManyMembers = 32;

    // Nobody reads more, and a text can be wrong in a million places.
    private const int MostTold = 100;

    private static readonly JsonReaderOptions Strict = new() { CommentHandling = JsonCommentHandling.Disallow };

    private readonly List<string> _problems;

    /// <param name="utf8">The text.</param>
    /// <param name="problems">Receives what is wrong; texts that are laid over each other share a list.</param>
    public BookFile(byte[] utf8, List<string> problems) => (Utf8, _problems) = (utf8, problems);

    public byte[] Utf8 { get; }

    /// <summary>Notes what is wrong at a place of the text; where that is, is looked for as long as somebody is told.</summary>
    public void Note(BookNode node, string problem, int at) =>
        _problems.Add(_problems.Count >= MostTold || node.Path is not { Length: > 0 } path ? problem : $"{path}: {problem} (line {LineOf(at)})");

    /// <summary>What is told of a list of problems: the first of them, each once, and how many more there are.</summary>
    public static string[] Told(List<string> problems) => problems.Count <= MostTold
        ? [.. problems.Distinct()]
        : [.. problems.Take(MostTold).Distinct(), string.Create(
            CultureInfo.InvariantCulture, $"There is more to be said than this: {problems.Count - MostTold:N0} further problems are not shown.")];

    /// <exception cref="PriceBookException">The text is not JSON, or no object.</exception>
    public BookNode Parse()
    {
        ReadOnlySpan<byte> text = Utf8;
        int mark = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        try
        {
            Utf8JsonReader json = new(text[mark..], Strict);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                throw new PriceBookException(["A price book is one JSON object."]);
            }

            BookNode book = Value(ref json, "", mark);
            json.Read();
            return book;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The second is what half a character in a name is refused with.
            throw new PriceBookException([problem.Message]);
        }
    }

    /// <summary>One based.</summary>
    private int LineOf(int at) => Utf8.AsSpan(0, at).Count((byte)'\n') + 1;

    private BookNode Value(ref Utf8JsonReader json, string name, int mark)
    {
        int start = (int)json.TokenStartIndex + mark;
        string? word = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        BookNode node = new(this, name, json.TokenType, start, json.ValueSpan.Length, word);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                HashSet<string>? names = null;
                while (json.Read() && json.TokenType != JsonTokenType.EndObject)
                {
                    string member = json.GetString()!;
                    bool isRepeated = names is null ? node.Peek(member) is not null : !names.Add(member);
                    json.Read();
                    BookNode child = Value(ref json, member, mark);
                    node.Add(child);
                    if (isRepeated)
                    {
                        child.Note("it is given twice.");
                        node.Children.RemoveAt(node.Children.Count - 1);
                    }

                    names ??= node.Children.Count == ManyMembers ? [.. node.Children.Select(own => own.Name)] : null;
                }

                break;
            case JsonTokenType.StartArray:
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    node.Add(Value(ref json, "", mark));
                }

                break;
        }

        return node;
    }
}
