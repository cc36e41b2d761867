using System.Text;
using System.Text.Json;

namespace Estimator.Fuzz;

/// <summary>A real input, with the pieces of it that are changed as a whole: values and members of JSON, cells and rows of a table, words.</summary>
internal sealed record Seed(byte[] Bytes, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Of any text the words.</summary>
    public static Seed OfWords(string text) => Cut(text, static letter => letter is ' ' or '=' or '"' or '\n');

    /// <summary>Of a table the cells, and the rows.</summary>
    public static Seed OfTable(string text)
    {
        Seed cells = Cut(text, static letter => letter is ',' or '\n');
        string[] heading = text.Split('\n')[0].Split(',');
        List<Piece> pieces = [.. cells.Pieces.Select((cell, number) => cell with { Name = heading[number % heading.Length] })];
        int start = 0;
        for (int at = 0; at < cells.Bytes.Length; at++)
        {
            if (cells.Bytes[at] == '\n')
            {
                pieces.Add(new(start, at + 1, "row", IsWhole: true));
                start = at + 1;
            }
        }

        return cells with { Pieces = pieces };
    }

    /// <summary>Of JSON the values by the names of their members, and the members with the comma after them.</summary>
    public static Seed OfJson(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        List<Piece> pieces = [];
        Utf8JsonReader reader = new(bytes);
        Stack<(int Member, int Start, string Name)> open = new();
        (int member, string name) = (-1, "");
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    (member, name) = (start, reader.GetString()!);
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((member, start, name));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    (int opened, int from, string of) = open.Pop();
                    Add(opened, from, of, (int)reader.BytesConsumed);
                    break;
                default:
                    Add(member, start, name, (int)reader.BytesConsumed);
                    break;
            }

            (member, name) = (-1, "");
        }

        return new(bytes, pieces);

        void Add(int member, int start, string name, int end)
        {
            pieces.Add(new(start, end, name, IsWhole: false));
            if (member >= 0 && end < bytes.Length && bytes[end] == ',')
            {
                pieces.Add(new(member, end + 1, name, IsWhole: true));
            }
        }
    }

    /// <summary>Of what is no text none: it is changed byte by byte.</summary>
    public static Seed OfBytes(byte[] bytes) => new(bytes, []);

    private static Seed Cut(string text, Func<char, bool> isBetween)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        List<Piece> pieces = [];
        int start = 0;
        for (int at = 0; at <= bytes.Length; at++)
        {
            if (at == bytes.Length || isBetween((char)bytes[at]))
            {
                pieces.Add(new(start, at, "", IsWhole: false));
                start = at + 1;
            }
        }

        return new(bytes, pieces);
    }
}
