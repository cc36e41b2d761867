using System.Text;

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
        foreach (JsonValue value in JsonValue.AllOf(bytes))
        {
            pieces.Add(new(value.Start, value.End, value.Name, IsWhole: false));
            if (value.Member >= 0 && value.End < bytes.Length && bytes[value.End] == ',')
            {
                pieces.Add(new(value.Member, value.End + 1, value.Name, IsWhole: true));
            }
        }

        return new(bytes, pieces);
    }

    /// <summary>Of what is no text none: it is changed byte by byte.</summary>
    public static Seed OfBytes(byte[] bytes) => new(bytes, []);

    /// <summary>The same below a head of which the words are pieces, too, each for those in the same place.</summary>
    public Seed Under(string head)
    {
        Seed words = Cut(head, static letter => letter is ' ' or '\n' or '?' or '&' or '=');
        int start = words.Bytes.Length;
        IEnumerable<Piece> above = words.Pieces.Where(word => word.End > word.Start).Select((word, number) => word with { Name = $"head {number}" });
        return new([.. words.Bytes, .. Bytes], [.. above, .. Pieces.Select(piece => piece with { Start = start + piece.Start, End = start + piece.End })]);
    }

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
